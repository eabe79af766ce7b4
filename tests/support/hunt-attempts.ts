import * as applications from '@/server/application-store';
import * as board from '@/server/application-list';
import * as calendar from '@/server/calendar-store';
import * as history from '@/server/application-history';
import * as importFiles from '@/server/import-files';
import * as imports from '@/server/import-store';
import * as moves from '@/server/application-moves';
import * as overview from '@/server/hunt-overview';
import * as people from '@/server/person-store';
import * as preferences from '@/server/preference-store';
import * as questions from '@/server/question-store';
import * as reminders from '@/server/reminder-store';
import * as rounds from '@/server/application-rounds';
import * as roundStore from '@/server/round-store';
import * as stages from '@/server/stage-store';
import * as start from '@/server/start-reflection';
import * as undos from '@/server/undo-store';
import { z } from 'zod';
import { readHuntView } from '@/domain/hunt/hunt-view';
import type { FullHunt } from './full-hunt';
import { somePerson, someRound } from './full-hunt';
import { oneByOne, someRows } from './imports';
import { aKey, day } from './records';

export const huntStores = {
  ...{ applications, board, calendar, history, importFiles, imports, moves, overview, people },
  ...{ preferences, questions, reminders, rounds, roundStore, stages, start, undos },
};

type Attempt = (stranger: string, theirs: FullHunt) => Promise<unknown>;

const AT = new Date('2026-06-01T08:00:00Z');
const TODAY = day('2026-05-06');
const everything = readHuntView({});
const gone = { status: 'gone' };

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

/** Every function of every store of the hunt, called by a stranger with somebody else's ids, and what it may say. */
export const huntAttempts: Record<string, readonly [Attempt, unknown]> = {
  findApplication: [(me, { applicationId }) => applications.findApplication(me, applicationId), undefined],
  changeApplication: [
    (me, { applicationId }) =>
      applications.changeApplication(me, { key: aKey(), id: applicationId, baseVersion: 1, fields: { notes: 'No.' } }),
    gone,
  ],
  removeApplication: [(me, { applicationId }) => applications.removeApplication(me, applicationId), false],
  similarApplications: [(me) => applications.similarApplications(me, 'Acme'), []],
  listApplications: [(me) => board.listApplications(me, everything), { applications: [], total: 0, pages: 1, page: 1 }],
  everyApplication: [(me) => all(board.everyApplication(me, everything)), []],
  listBoard: [(me) => board.listBoard(me, everything), []],
  moveApplication: [
    (me, { applicationId }) =>
      moves.moveApplication(
        me,
        { key: aKey(), id: applicationId, baseVersion: 1, to: { status: 'offer' }, spot: 'top' },
        AT,
      ),
    gone,
  ],
  changeMany: [
    (me, { applicationId }) =>
      moves.changeMany(me, { key: aKey(), ids: [applicationId], change: { kind: 'archive' } }, AT),
    { status: 'nothing' },
  ],
  roundsOf: [(me, { applicationId }) => rounds.roundsOf(me, [applicationId]), new Map()],
  stageHistoryOf: [(me, { applicationId }) => history.stageHistoryOf(me, [applicationId]), new Map()],
  findRound: [(me, { roundId }) => roundStore.findRound(me, roundId), undefined],
  addRound: [
    (me, { applicationId }) => roundStore.addRound(me, { key: aKey(), applicationId, fields: someRound() }, AT),
    undefined,
  ],
  changeRound: [
    (me, { roundId }) =>
      roundStore.changeRound(me, { key: aKey(), id: roundId, baseVersion: 1, fields: someRound({ notes: 'No.' }) }),
    'gone',
  ],
  removeRound: [(me, { roundId }) => roundStore.removeRound(me, roundId), undefined],
  startReflection: [
    (me, { roundId }) => start.startReflection(me, roundId, { questionnaireVersion: 1, length: 'short' }, AT),
    false,
  ],
  listQuestions: [(me, { roundId }) => questions.listQuestions(me, roundId), []],
  addQuestions: [
    (me, { roundId }) => questions.addQuestions(me, roundId, { key: aKey(), texts: ['No.'], isPrepared: true }),
    false,
  ],
  markAsked: [(me, { roundId, questionId }) => questions.markAsked(me, roundId, [questionId]), undefined],
  changeQuestion: [
    (me, { questionId }) => questions.changeQuestion(me, { id: questionId, baseVersion: 1, text: 'No.', notes: '' }),
    false,
  ],
  removeQuestion: [(me, { questionId }) => questions.removeQuestion(me, questionId), undefined],
  listPeople: [(me) => people.listPeople(me, ''), []],
  peopleOf: [(me, { applicationId }) => people.peopleOf(me, applicationId), []],
  findPerson: [(me, { personId }) => people.findPerson(me, personId), undefined],
  addPerson: [
    (me, { applicationId, roundId }) =>
      people.addPerson(me, { key: aKey(), fields: somePerson(), applicationId, interviewId: roundId }),
    undefined,
  ],
  changePerson: [
    (me, { personId }) =>
      people.changePerson(me, { key: aKey(), id: personId, baseVersion: 1, fields: somePerson({ name: 'No' }) }),
    'conflict',
  ],
  removePerson: [(me, { personId }) => people.removePerson(me, personId), undefined],
  listReminders: [(me) => reminders.listReminders(me, TODAY), []],
  addReminder: [
    (me, { applicationId }) =>
      reminders.addReminder(me, { key: aKey(), applicationId, kind: 'apply', text: '', dueOn: TODAY }),
    undefined,
  ],
  markShown: [(me, { reminderId }) => reminders.markShown(me, [reminderId], TODAY), undefined],
  changeReminder: [
    (me, { reminderId }) => reminders.changeReminder(me, reminderId, { kind: 'done', at: AT }, TODAY),
    false,
  ],
  listStages: [(me) => stages.listStages(me, true), []],
  countInStages: [(me) => stages.countInStages(me), new Map()],
  renameStage: [
    (me, { stageId }) => stages.renameStage(me, { key: aKey(), id: stageId, baseVersion: 1, label: 'No' }),
    { status: 'conflict' },
  ],
  removeStage: [(me, { stageId }) => stages.removeStage(me, aKey(), stageId, AT), gone],
  orderStages: [(me, { stageId }) => stages.orderStages(me, [stageId]), undefined],
  undo: [(me, { undoId }) => undos.undo(me, undoId, AT), gone],
  findUndoStep: [(me, { undoId }) => undos.findUndoStep(me, undoId), undefined],
  listUndoSteps: [(me) => undos.listUndoSteps(me), []],
  findPreference: [(me) => preferences.findPreference(me, 'privacy', z.object({})), {}],
  findFeed: [(me) => calendar.findFeed(me), undefined],
  revokeFeeds: [(me) => calendar.revokeFeeds(me, AT), undefined],
  calendarSource: [
    (me, { roundId }) => calendar.calendarSource(me, TODAY, roundId),
    { rounds: [], applications: [], reminders: [] },
  ],
  findImportFile: [(me, { fileId }) => importFiles.findImportFile(me, fileId), undefined],
  removeImportFile: [(me, { fileId }) => importFiles.removeImportFile(me, fileId), undefined],
  applicationKeys: [(me) => imports.applicationKeys(me), new Set()],
  findImport: [(me, { importId }) => imports.findImport(me, importId), undefined],
  listImports: [(me) => imports.listImports(me), []],
  importRows: [
    (me, { fileId }) =>
      imports.importRows(me, { id: fileId, presetId: 'huntr', choice: '', rows: oneByOne(someRows(2)) }, AT),
    'gone',
  ],
  countImported: [(me, { importId }) => imports.countImported(me, importId), 0],
  undoImport: [(me, { importId }) => imports.undoImport(me, importId, AT), gone],
  huntOverview: [
    (me) => overview.huntOverview(me, TODAY, AT),
    { near: [], open: 0, quiet: 0, hasReferee: false, unprepared: [] },
  ],
};

/**
 * These take no id of anything that exists. `keepBefore` runs inside the transaction of a change that was checked already, and
 * `candidateOfFeed` is asked by a calendar program that has nothing but the secret.
 */
export const huntNamesNothing = [
  ...['addApplication', 'addStage', 'savePreference', 'renewFeed', 'keepImportFile'],
  ...['keepBefore', 'candidateOfFeed'],
];
