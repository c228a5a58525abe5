// Requests that the document calls valid, at a fixed rate. Run it with: k6 run FILE
// Needs the environment variable DESK.
// Needs the environment variable KEY.
// Needs the environment variable TOKEN.
import http from 'k6/http';
import encoding from 'k6/encoding';
import exec from 'k6/execution';
import { check } from 'k6';

const base = __ENV.BASE_URL || "http://localhost:8080";

export const options = {
  scenarios: {
    contract: {
      executor: 'constant-arrival-rate',
      rate: 125,
      timeUnit: '10s',
      duration: '90000ms',
      preAllocatedVUs: 13,
    },
  },
};

// One list an operation.
const operations = [
  [
    {
      operation: "listNotes",
      method: "GET",
      target: "/notes?api-key=" + encodeURIComponent(__ENV["KEY"]),
      headers: {
        "Accept": "*/*",
      },
      body: null,
      statuses: [[200, 200]],
    },
    {
      operation: "listNotes",
      method: "GET",
      target: "/notes?limit=2&api-key=" + encodeURIComponent(__ENV["KEY"]),
      headers: {
        "Accept": "*/*",
      },
      body: null,
      statuses: [[200, 200]],
    },
    {
      operation: "listNotes",
      method: "GET",
      target: "/notes?limit=1&api-key=" + encodeURIComponent(__ENV["KEY"]),
      headers: {
        "Accept": "*/*",
      },
      body: null,
      statuses: [[200, 200]],
    },
  ],
  [
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"fal\"}",
      statuses: [[200, 299]],
    },
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"ced\"}",
      statuses: [[200, 299]],
    },
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"ced\",\"lantern\":\"ember\"}",
      statuses: [[200, 299]],
    },
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"m\"}",
      statuses: [[200, 299]],
    },
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"me\"}",
      statuses: [[200, 299]],
    },
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"mea\"}",
      statuses: [[200, 299]],
    },
    {
      operation: "addNote",
      method: "POST",
      target: "/notes",
      headers: {
        "Authorization": "Bearer " + __ENV["TOKEN"],
        "Accept": "*/*",
        "Content-Type": "application/json",
      },
      body: "{\"text\":\"\u732b \ud83d\udc32\"}",
      statuses: [[200, 299]],
    },
  ],
];

export default function () {
  const number = exec.scenario.iterationInTest;
  const cases = operations[number % operations.length];
  const request = cases[Math.floor(number / operations.length) % cases.length];
  const response = http.request(request.method, base + request.target, request.body, {
    headers: request.headers,
    redirects: 0,
    tags: { name: request.operation },
  });
  check(response, { 'declared success': (answer) => request.statuses.some(([from, to]) => from <= answer.status && answer.status <= to) });
}
