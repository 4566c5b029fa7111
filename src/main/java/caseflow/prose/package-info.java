/** What staff write: Markdown made into HTML that can do no harm, and what has changed between two texts. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web"})
package caseflow.prose;
