package caseflow.demo;

/** A part of the story. Chapters are told in their order, and played in that of their scenes. */
interface Chapter {

    void tell(Story story, DemoStaff staff);
}
