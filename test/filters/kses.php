<?php
// Filters the HTML of the standard input as WordPress filters the posts of editors without the right to unfiltered HTML
// (wp_kses_post), with the files of WordPress itself. The argument is the folder of WordPress.
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'plugin', 'formatting', 'kses'] as $file) {
    require ABSPATH . WPINC . "/$file.php";
}
require ABSPATH . WPINC . '/version.php';
// The list of wp-includes/functions.php, which needs the whole of WordPress.
function wp_allowed_protocols() {
    return ['http', 'https', 'ftp', 'ftps', 'mailto', 'news', 'irc', 'irc6', 'ircs', 'gopher', 'nntp', 'feed', 'telnet', 'mms',
        'rtsp', 'sms', 'svn', 'tel', 'fax', 'xmpp', 'webcal', 'urn'];
}
if (isset($argv[2])) {
    echo $wp_version;
} else {
    echo wp_kses_post(stream_get_contents(STDIN));
}
