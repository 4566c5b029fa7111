package caseflow.simulator;

import caseflow.simulator.Keys.Caller;

/**
 * A request that is being answered.
 *
 * @param id of the object in the path, empty if there is none
 */
record Call(Caller caller, String id, Params params) {}
