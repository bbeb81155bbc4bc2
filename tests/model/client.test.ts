import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCoverageModel, type ModelWorker } from '../../src/model/client.ts';
import type { FromWorker, ToWorker } from '../../src/model/coverage.worker.ts';
import type { CoverageRequest, Ground, Picture } from '../../src/model/work.ts';

const GROUND = { cells: { grid: {}, ids: [], runs: [] }, places: [] } as unknown as Ground;
const areas = (name: string): Picture['areas'] => ({ reach: name, open: name, window: name });
const FIRST: Picture = { areas: areas('first'), tables: { shares: {}, windowsS: [1] } };
const request = (shortWindowS: number): CoverageRequest => ({
  scenario: {} as CoverageRequest['scenario'],
  shortWindowS,
});

/** A worker that writes down what it is told, and says what the test wants. */
const createWorker = () => {
  const told: ToWorker[] = [];
  const hearing: Record<string, ((event: never) => void)[]> = {};
  let isStopped = false;
  const worker = {
    postMessage: (message: ToWorker) => told.push(message),
    addEventListener: (type: string, listener: (event: never) => void) => {
      hearing[type] = [...(hearing[type] ?? []), listener];
    },
    terminate: () => {
      isStopped = true;
    },
  } as unknown as ModelWorker;
  const tell = (type: string, event: unknown) => {
    for (const listener of hearing[type] ?? []) listener(event as never);
  };
  return {
    worker,
    says: (data: FromWorker) => tell('message', { data }),
    breaks: (message: string) => tell('error', { message }),
    isStopped: () => isStopped,
    kinds: () => told.map(({ kind }) => kind),
    asked: () => told.flatMap((one) => (one.kind === 'request' ? [one.request.shortWindowS] : [])),
  };
};

type FakeWorker = ReturnType<typeof createWorker>;

let workers: FakeWorker[] = [];
beforeEach(() => {
  workers = [];
});

const startModel = () =>
  createCoverageModel(GROUND, FIRST, 'first', () => {
    const made = createWorker();
    workers.push(made);
    return made.worker;
  });
const newest = (): FakeWorker => {
  const worker = workers.at(-1);
  if (!worker) throw new Error('no worker was started');
  return worker;
};

describe('The model beside the page', () => {
  test('starts nothing for the picture that came with the page', () => {
    const model = startModel();
    model.ask(request(90), 'first');
    expect(workers).toHaveLength(0);
    expect(model.getState()).toEqual({ ...FIRST, status: 'ready', message: null });
  });

  test('tells the ground first, asks once, and shows what comes', () => {
    const model = startModel();
    const states: string[] = [];
    model.subscribe(() => states.push(model.getState().status));
    model.ask(request(80), 'a');
    model.ask(request(80), 'a');
    expect(newest().kinds()).toEqual(['ground', 'request']);
    newest().says({ kind: 'areas', areas: areas('a') });
    expect(states).toEqual(['working', 'ready']);
    expect(model.getState().areas).toEqual(areas('a'));
    expect(model.getState().tables).toBe(FIRST.tables);
    newest().says({ kind: 'picture', picture: { areas: areas('a, finer'), tables: { shares: {}, windowsS: [2] } } });
    expect(model.getState()).toMatchObject({ areas: areas('a, finer'), tables: { windowsS: [2] }, status: 'ready' });
  });

  test('of what is asked for while an answer is out, only the newest is computed', () => {
    const model = startModel();
    for (const n of [1, 2, 3, 4]) model.ask(request(n), `${n}`);
    expect(newest().asked()).toEqual([1]);
    newest().says({ kind: 'areas', areas: areas('1') });
    expect(model.getState().status).toBe('working');
    expect(newest().asked()).toEqual([1, 4]);
    newest().says({ kind: 'areas', areas: areas('4') });
    expect(model.getState()).toMatchObject({ status: 'ready', areas: areas('4') });
  });

  test('warms up once, and a worker lost while it warms up is not spoken of', () => {
    const model = startModel();
    model.warm(request(90));
    model.warm(request(90));
    expect(newest().kinds()).toEqual(['ground', 'warm-up']);
    newest().breaks('');
    expect(model.getState().status).toBe('ready');
    model.ask(request(80), 'a');
    expect(workers).toHaveLength(2);
    expect(newest().asked()).toEqual([80]);
  });

  test('stopped, it listens no longer, and starts afresh when it is asked again', () => {
    const model = startModel();
    model.ask(request(80), 'a');
    const old = newest();
    model.stop();
    expect(old.isStopped()).toBe(true);
    old.says({ kind: 'areas', areas: areas('late') });
    expect(model.getState().areas).toBe(FIRST.areas);
    model.ask(request(80), 'a');
    expect(workers).toHaveLength(2);
  });
});

describe('When the model fails', () => {
  test('a worker that cannot be loaded is said, the picture stays, and a new one is tried', () => {
    const model = startModel();
    model.ask(request(80), 'a');
    newest().breaks('');
    expect(model.getState()).toEqual({ ...FIRST, status: 'failed', message: 'its program could not be loaded' });
    expect(newest().isStopped()).toBe(true);
    model.retry();
    expect(workers).toHaveLength(2);
    expect(newest().asked()).toEqual([80]);
    newest().says({ kind: 'areas', areas: areas('a') });
    expect(model.getState()).toMatchObject({ status: 'ready', message: null, areas: areas('a') });
  });

  test('a worker that never says anything is given up after a while, and one that answers is not', () => {
    vi.useFakeTimers();
    try {
      const model = startModel();
      model.ask(request(80), 'a');
      newest().says({ kind: 'areas', areas: areas('a') });
      vi.advanceTimersByTime(60_000);
      expect(model.getState().status).toBe('ready');
      model.ask(request(70), 'b');
      vi.advanceTimersByTime(60_000);
      expect(model.getState()).toMatchObject({ status: 'failed', message: 'it has not answered for 15 seconds' });
      expect(newest().isStopped()).toBe(true);
      model.retry();
      expect(workers).toHaveLength(2);
      expect(newest().asked()).toEqual([70]);
      model.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  test('a browser that starts no worker at all is said too', () => {
    const model = createCoverageModel(GROUND, FIRST, 'first', () => {
      throw new Error('workers are off');
    });
    model.warm(request(90));
    model.ask(request(80), 'a');
    expect(model.getState()).toEqual({ ...FIRST, status: 'failed', message: 'workers are off' });
  });

  test('a picture that cannot be computed leaves the last good one, and the next is asked for as ever', () => {
    const model = startModel();
    model.ask(request(80), 'a');
    newest().says({ kind: 'areas', areas: areas('a') });
    model.ask(request(70), 'b');
    newest().says({ kind: 'failed', message: 'out of range' });
    expect(model.getState()).toMatchObject({ status: 'failed', message: 'out of range', areas: areas('a') });
    model.ask(request(60), 'c');
    expect(model.getState()).toMatchObject({ status: 'working', message: null });
    newest().says({ kind: 'areas', areas: areas('c') });
    expect(model.getState()).toMatchObject({ status: 'ready', areas: areas('c') });
    expect(workers).toHaveLength(1);
  });

  test('a failure that something newer waits behind is passed over', () => {
    const model = startModel();
    model.ask(request(80), 'a');
    model.ask(request(70), 'b');
    newest().says({ kind: 'failed', message: 'out of range' });
    expect(model.getState().status).toBe('working');
    newest().says({ kind: 'areas', areas: areas('b') });
    expect(model.getState().status).toBe('ready');
  });

  test('a whole picture that cannot be computed is said, beside the new areas', () => {
    const model = startModel();
    model.ask(request(80), 'a');
    newest().says({ kind: 'areas', areas: areas('a') });
    newest().says({ kind: 'picture-failed', message: 'no room' });
    expect(model.getState()).toEqual({
      areas: areas('a'),
      tables: FIRST.tables,
      status: 'failed',
      message: 'its tables: no room',
    });
    model.retry();
    expect(newest().asked()).toEqual([80]);
  });
});
