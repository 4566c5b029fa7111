/** The PostgreSQL that CaseFlow brings along: unpacked, made, run and stopped by us, durable and on loopback only. */
package caseflow.database.local;
