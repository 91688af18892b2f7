import { almarLatest } from './conversations/almar-latest.ts'
import type { DemoEnquiry } from './conversations/demo-enquiry.ts'
import { portugueseScenes as scenes } from './conversations/scenes-portuguese.ts'
import { almar } from './demo-leases.ts'
import { beatriz, duarte } from './demo-people.ts'

const atlantico = { name: 'Auto Atlântico', city: 'Setúbal' }
const ribeira = { name: 'Oficinas Reunidas da Ribeira', city: 'Vila Nova de Gaia' }
const almarLead = { lease: almar, lead: duarte }

/** Almar's enquiries, the newest activity first. */
export const almarEnquiries: readonly DemoEnquiry[] = [
  {
    ...almarLead,
    number: '7304',
    title: 'Luz do óleo acesa depois da revisão',
    driver: 'ines',
    vehicle: { make: 'Citroën', model: 'Berlingo', plate: 'AV-20-XJ' },
    workshop: atlantico,
    owner: beatriz,
    offRoadSince: { daysAgo: 1, at: '09:40' },
    unread: 1,
    past: [
      { from: { daysAgo: 11, at: '08:30' }, scene: scenes.avaria },
      { from: { daysAgo: 10, at: '10:05' }, scene: scenes.oficina },
      { from: { daysAgo: 6, at: '15:20' }, scene: scenes.fatura },
    ],
    latest: almarLatest.ines,
  },
  {
    ...almarLead,
    number: '7298',
    title: 'Embraiagem a patinar',
    driver: 'joao',
    vehicle: { make: 'Renault', model: 'Kangoo E-Tech', plate: 'BD-71-OO' },
    workshop: ribeira,
    owner: duarte,
    past: [
      { from: { daysAgo: 9, at: '07:55' }, scene: scenes.avaria },
      { from: { daysAgo: 9, at: '10:10' }, scene: scenes.local },
      { from: { daysAgo: 7, at: '13:40' }, scene: scenes.substituicao },
      { from: { daysAgo: 2, at: '11:30' }, scene: scenes.fatura },
    ],
    latest: almarLatest.joao,
  },
  {
    ...almarLead,
    number: '7311',
    title: 'Direção desalinhada e vibração',
    driver: 'thiago',
    vehicle: { make: 'Opel', model: 'Vivaro', plate: 'AX-48-QQ' },
    workshop: atlantico,
    owner: null,
    unread: 2,
    past: [],
    latest: almarLatest.thiago,
  },
  {
    ...almarLead,
    number: '7289',
    title: 'Corte no pneu da frente',
    driver: 'eleni',
    vehicle: { make: 'Toyota', model: 'Proace', plate: 'BB-03-LM' },
    workshop: ribeira,
    owner: beatriz,
    past: [
      { from: { daysAgo: 5, at: '08:25' }, scene: scenes.fotografias },
      { from: { daysAgo: 4, at: '12:15' }, scene: scenes.oficina },
    ],
    latest: almarLatest.eleni,
  },
  {
    ...almarLead,
    number: '7275',
    title: 'Porta lateral não fecha',
    driver: 'fiona',
    vehicle: { make: 'Peugeot', model: 'Partner', plate: 'AS-66-BT' },
    workshop: atlantico,
    owner: beatriz,
    past: [
      { from: { daysAgo: 13, at: '09:15' }, scene: scenes.avaria },
      { from: { daysAgo: 12, at: '14:45' }, scene: scenes.fotografias },
      { from: { daysAgo: 3, at: '10:50' }, scene: scenes.substituicao },
    ],
  },
  {
    ...almarLead,
    number: '7241',
    title: 'Revisão dos 60 000 km',
    driver: 'ruben',
    vehicle: { make: 'Ford', model: 'Transit Courier', plate: 'AN-12-ZZ' },
    workshop: ribeira,
    owner: duarte,
    completed: { daysAgo: 6, at: '16:10' },
    past: [
      { from: { daysAgo: 20, at: '11:20' }, scene: scenes.avaria },
      { from: { daysAgo: 19, at: '08:35' }, scene: scenes.oficina },
      { from: { daysAgo: 18, at: '13:00' }, scene: scenes.fatura },
      { from: { daysAgo: 6, at: '14:25' }, scene: scenes.fim },
    ],
  },
]
