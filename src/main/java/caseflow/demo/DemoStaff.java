package caseflow.demo;

import caseflow.activity.Actor;

/** Those who work at the demo firm. */
record DemoStaff(Actor eleanor, Actor jonas) {}
