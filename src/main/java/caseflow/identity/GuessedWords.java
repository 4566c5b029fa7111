package caseflow.identity;

import java.util.List;

/** What a guesser would try first at this installation, whoever the person is. */
interface GuessedWords {

    List<String> all();
}
