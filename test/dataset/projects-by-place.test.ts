import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projects as builtIn} from '../../src/dataset/haishu-2023/projects.js';
import {projectsByPlace} from '../../src/dataset/query/projects-by-place.js';
import type {Basis, Place, Project, Projects} from '../../src/dataset/types.js';
import {selectedProjects} from '../../src/charts/district-map/host/settings.js';

const bases: readonly Basis[] = ['named', 'sourced', 'inferred', 'conflicting', 'unknown'];
const names = {zh: '', en: ''};

/** The weaker of the basis of a project's link to a place, and that of the place. */
const basisOf = ({placeLinks = []}: Project, {id, basis}: Place) =>
  bases[
    Math.max(...[basis, placeLinks.find(({place}) => place === id)?.basis ?? basis].map((one) => bases.indexOf(one)))
  ];

/** What `projectsByPlace` should find in one place, looked for from the place. */
function projectsOf({projects, places}: Pick<Projects, 'projects' | 'places'>, id: string) {
  return projects.flatMap((project) => {
    const [location] = project.places
      .flatMap((named) => places.filter((place) => place.id === named))
      .filter((place) => place.id === id || place.within.includes(id))
      .sort((a, b) => bases.indexOf(basisOf(project, a)) - bases.indexOf(basisOf(project, b)));
    return location ? [{project, location, basis: basisOf(project, location)}] : [];
  });
}

const link = fc.constantFrom('sourced' as const, 'inferred' as const);

/** Places and projects that lie anywhere in them; some in places that are not known. */
const anyLocations = fc.integer({min: 1, max: 8}).chain((count) => {
  const place = fc.integer({min: 0, max: count}).map((at) => `p${at}`);
  const some = fc.uniqueArray(place, {maxLength: 4});
  return fc.record({
    places: fc
      .array(fc.record({basis: fc.constantFrom(...bases), within: some}), {minLength: count, maxLength: count})
      .map((all) => all.map((one, at): Place => ({...one, id: `p${at}`, name: names, level: 'town', mentions: []}))),
    projects: fc.array(fc.record({places: some, linked: fc.array(link, {maxLength: 2})}), {maxLength: 6}).map((all) =>
      all.map(({places, linked}, at): Project => {
        const placeLinks = linked.flatMap((basis, index) => (places[index] ? [{place: places[index], basis}] : []));
        return {id: `x${at}`, name: names, kind: 'park', places, placeLinks, milestones: []};
      }),
    ),
  });
});

describe('The projects of every place', () => {
  it('are those that are found from each place, by its surest name', () => {
    const check = (data: Pick<Projects, 'projects' | 'places'>) => {
      const found = projectsByPlace(data);
      for (const {id} of data.places) assert.deepEqual(found.get(id)?.located, projectsOf(data, id), id);
    };
    check(builtIn);
    fc.assert(fc.property(anyLocations, check));
  });

  it('are found in one pass: ten times the places are looked at ten times as often', () => {
    const looks = (count: number) => {
      let looked = 0;
      const places = Array.from({length: count}, (_, at): Place => {
        const place: Place = {id: `p${at}`, name: names, level: 'town', within: [], basis: 'named', mentions: []};
        return new Proxy(place, {get: (of, key) => (looked++, Reflect.get(of, key) as unknown)});
      });
      const projects = places.map(({id}, at): Project => ({
        id: `x${at}`,
        name: names,
        kind: 'park',
        places: [id],
        milestones: [],
      }));
      looked = 0;
      const {divisions} = selectedProjects(
        {localName: 'hs-district-map', kind: '', period: 'all', milestone: 'all'},
        {report: builtIn.report, projects, places},
      );
      assert.ok(divisions.every(({located}) => located.length === 1));
      return looked;
    };
    assert.ok(looks(3000) <= 10.5 * looks(300));
  });
});
