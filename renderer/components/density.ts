import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

export const densities = ['roomy', 'normal', 'dense'] as const;
export type Density = (typeof densities)[number];

/** How close the rows of tables stand on this device. */
export function useDensity() {
  return useLocalStorage<Density>({
    key: 'trackrecord-density',
    defaultValue: 'normal',
    getInitialValueInEffect: false,
  });
}

/** Tells the style sheet which density was chosen (global.css); once, in the frame. */
export function useDensityOfTables() {
  const [density] = useDensity();
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
}

export const pageSizes = [25, 50, 100, 200] as const;

/** How many rows a page of a long list has on this device. */
export function usePageSize() {
  return useLocalStorage({ key: 'trackrecord-page-size', defaultValue: 50, getInitialValueInEffect: false });
}
