package caseflow.offers.link;

import caseflow.links.LinkedDocument;
import caseflow.offers.Lectern;
import caseflow.offers.OfferKind;
import caseflow.offers.mail.OfferLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both kinds can be opened by a link, each by contacts who may see that kind. */
@Configuration(proxyBeanMethods = false)
class LinkedOffers {

    @Bean
    LinkedDocument linkedProposal(LinkVisits visits, Lectern lectern, OfferLetter letter) {
        return new LinkedOffer(OfferKind.PROPOSAL, visits, lectern, letter);
    }

    @Bean
    LinkedDocument linkedEstimate(LinkVisits visits, Lectern lectern, OfferLetter letter) {
        return new LinkedOffer(OfferKind.ESTIMATE, visits, lectern, letter);
    }
}
