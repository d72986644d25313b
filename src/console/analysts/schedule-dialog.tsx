/** Has a saved search run by itself: when, on which days, and what is told of it. */

import { useState } from 'react';
import { useAsk } from './asking.ts';
import { Dialog } from './dialog.tsx';
import { scheduleDocument, unscheduleDocument } from './documents.ts';
import { FormFaults } from './form-faults.tsx';
import type { Failure } from './graph.ts';
import type { SavedSearch, UserError } from './saved-search.ts';
import { useWords, type Words } from './texts/language.ts';

/** By the clocks of Copenhagen; `own` is typed. */
const times = {
  weekdays: '0 8 * * MON-FRI',
  daily: '0 7 * * *',
  weekly: '0 8 * * MON',
  monthly: '0 8 1 * *',
  monthEnd: '0 17 L * *',
  hourly: '0 8-17 * * MON-FRI',
} as const;

const dayRules = ['EVERY_DAY', 'BANK_DAYS_ONLY', 'NEXT_BANK_DAY'] as const;
const alertKinds = ['NONE', 'NEW_MATCHES', 'CHANGED', 'ABSENCE', 'THRESHOLD'] as const;

interface ScheduleDialogProps {
  readonly search: SavedSearch;
  readonly onChanged: (notice: string) => void;
  readonly onClose: () => void;
}

interface ScheduleAnswer {
  readonly scheduleSavedSearch: {
    readonly schedule: { readonly nextAt: string | null } | null;
    readonly userErrors: readonly UserError[];
  };
}

export function ScheduleDialog({ search, onChanged, onClose }: ScheduleDialogProps) {
  const { say, name, instant } = useWords();
  const ask = useAsk();
  const [time, setTime] = useState<keyof typeof times | 'own'>('weekdays');
  const [cron, setCron] = useState('0 8 * * MON-FRI');
  const [days, setDays] = useState<string>('EVERY_DAY');
  const [alert, setAlert] = useState<string>('NONE');
  const [levels, setLevels] = useState({ raiseAt: '', clearAt: '' });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [failure, setFailure] = useState<Failure>();

  async function schedule(): Promise<void> {
    const { data, failure: refused } = await ask<ScheduleAnswer>(scheduleDocument, {
      searchId: search.id,
      input: {
        cron: time === 'own' ? cron.trim() : times[time],
        days,
        ...(alert !== 'NONE' && {
          alert: { kind: alert, ...(alert === 'THRESHOLD' && levels) },
        }),
      },
    });
    setErrors(data?.scheduleSavedSearch.userErrors ?? []);
    setFailure(refused);
    const made = data?.scheduleSavedSearch.schedule;
    if (!made) return;
    onChanged(
      made.nextAt === null
        ? say('scheduledUntold')
        : say('scheduledNow', { time: instant(made.nextAt) }),
    );
    onClose();
  }

  async function end(id: string): Promise<void> {
    const { data, failure: refused } = await ask<{
      deleteSavedSearchSchedule: { userErrors: readonly UserError[] };
    }>(unscheduleDocument, { id });
    const wrong = data?.deleteSavedSearchSchedule.userErrors ?? [];
    setErrors(wrong);
    setFailure(refused);
    if (wrong.length === 0 && refused === undefined) onChanged(say('endedNow'));
  }

  return (
    <Dialog title={say('scheduleTitle', { name: search.name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void schedule();
        }}
      >
        <label>
          {say('when')}
          <select
            value={time}
            onChange={({ target }) => setTime(target.value as keyof typeof times | 'own')}
          >
            {[...Object.keys(times), 'own'].map((one) => (
              <option key={one} value={one}>
                {name('cron_', one)}
              </option>
            ))}
          </select>
        </label>
        {time === 'own' && (
          <label>
            {say('cron')}
            <input
              type="text"
              required
              spellCheck={false}
              value={cron}
              onChange={({ target }) => setCron(target.value)}
            />
          </label>
        )}
        <label>
          {say('days')}
          <select value={days} onChange={({ target }) => setDays(target.value)}>
            {dayRules.map((one) => (
              <option key={one} value={one}>
                {name('days', one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('alert')}
          <select value={alert} onChange={({ target }) => setAlert(target.value)}>
            {alertKinds.map((one) => (
              <option key={one} value={one}>
                {name('alert', one)}
              </option>
            ))}
          </select>
        </label>
        {alert === 'THRESHOLD' &&
          (['raiseAt', 'clearAt'] as const).map((level) => (
            <label key={level}>
              {say(level)}
              <input
                type="text"
                inputMode="decimal"
                required
                value={levels[level]}
                onChange={({ target }) => setLevels({ ...levels, [level]: target.value })}
              />
            </label>
          ))}
        <FormFaults errors={errors} failure={failure} />
        <button type="submit" className="main">
          {say('schedule')}
        </button>
      </form>
      {search.schedules.length > 0 && (
        <>
          <h3>{say('schedules')}</h3>
          <ul className="schedules">
            {search.schedules.map(({ id, cron: written, nextAt }) => (
              <li key={id}>
                {cronText(written, name)}
                {nextAt !== null && <small> {say('next', { time: instant(nextAt) })}</small>}{' '}
                <button type="button" className="quiet" onClick={() => void end(id)}>
                  {say('endSchedule', { cron: cronText(written, name) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** In words where it is one of those that are offered. */
function cronText(cron: string, name: Words['name']): string {
  const known = Object.entries(times).find(([, one]) => one === cron);
  return known === undefined ? cron : name('cron_', known[0]);
}
