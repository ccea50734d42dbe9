import type { Seal } from './seal.ts'
import { type Store, StoreError } from './store.ts'
export async function openPostgres(_url: string, _seal: Seal): Promise<Store> {
  throw new StoreError('broken', 'not there')
}
