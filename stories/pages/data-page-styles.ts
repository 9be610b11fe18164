import {css} from 'lit';

/** The styles of the data page. */
export const dataPageStyles = css`
  /* Chinese fonts set English quotation marks a full em wide; a Latin font comes first, and proportional forms. */
  [lang='en'] {
    font-family: var(--hs-font-family, 'Helvetica Neue', 'Segoe UI', Arial, var(--_font));
    font-variant-east-asian: proportional-width;
  }
  [lang='zh-CN'] {
    font-family: var(--hs-font-family, var(--_font));
    font-variant-east-asian: normal;
  }
  h1,
  h2,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    font-size: 20px;
    line-height: 1.3;
  }
  header {
    display: grid;
    gap: 10px;
    max-width: 900px;
  }
  form {
    display: grid;
    gap: 10px;
  }
  .query {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  input[type='search'] {
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_secondary);
    border-radius: 2px;
    background: var(--_paper);
    color: var(--_ink);
    font: 16px/1.4 var(--_font);
  }
  input::placeholder {
    color: var(--_secondary);
    opacity: 1;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  legend {
    float: left;
    margin-inline-end: 16px;
    padding: 0;
    color: var(--_secondary);
    line-height: 28px;
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 28px;
  }
  input[type='checkbox'] {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .count,
  .other,
  .head,
  .place,
  .remark {
    color: var(--_secondary);
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding-block: 6px;
    border-bottom: 1px solid var(--_rule);
  }
  .found span {
    font-weight: 700;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  :is(a, button, input):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  ol,
  ul {
    list-style: none;
  }
  .record {
    max-width: 900px;
    padding-block: 12px;
    border-bottom: 1px solid var(--_rule);
    overflow-wrap: anywhere;
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: 13px;
  }
  h2 {
    font-size: 16px;
    line-height: 1.4;
  }
  .other {
    font-size: 14px;
    font-weight: 400;
  }
  .passages {
    display: grid;
    gap: 6px;
    margin-top: 6px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_tint);
  }
  .about {
    display: block;
    font-size: 13px;
    font-weight: 700;
  }
  q {
    quotes: none;
  }
  mark {
    background: var(--_tint);
    color: inherit;
  }
  .place {
    margin-inline-start: 8px;
    font-size: 13px;
    white-space: nowrap;
  }
  @media (max-width: 400px) {
    .place {
      display: block;
      margin: 0;
      white-space: normal;
    }
  }
`;
