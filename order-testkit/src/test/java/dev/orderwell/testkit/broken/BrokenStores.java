package dev.orderwell.testkit.broken;

import java.util.List;

/** All of them. */
final class BrokenStores {
  static final List<Broken> ALL =
      List.of(
          Broken.of(BrokenFinding.FindsNoNumber::new, "S1_whatWasSavedIsWhatIsFound"),
          Broken.of(BrokenFinding.ForgetsWhoDidIt::new, "S1_everyEventComesBackAsItWas"),
          Broken.of(
              BrokenRequests.ForgetsCaptures::new,
              "S1_everyEventComesBackAsItWas",
              "S1_anOrderIsFoundAsItIsAfterEachChange"),
          Broken.of(
              BrokenRequests.TakesWhatWasNotSentForSent::new,
              "S1_anOrderIsFoundAsItIsAfterEachChange"),
          Broken.of(BrokenFinding.CountsOneTooMany::new, "S1_nothingIsFoundWhereNothingWasSaved"),
          Broken.of(
              BrokenFinding.FindsOneOfSeveral::new, "S1_severalAreFoundAtOnceAndOthersPassedOver"),
          Broken.of(BrokenFinding.IgnoresTheCaseOfNumbers::new, "S1_numbersAreFoundExactly"),
          Broken.of(BrokenFinding.ReadsHistoryBackwards::new, "S2_historyIsInOrderAndWithoutGaps"),
          Broken.of(BrokenFinding.LosesHistory::new, "S2_historyIsInOrderAndWithoutGaps"),
          Broken.of(
              BrokenFinding.GivesEachEntryAVersion::new, "S2_entriesOfOneChangeShareItsVersion"),
          Broken.of(
              BrokenSaving.AcceptsStaleVersions::new,
              "S3_aStaleVersionChangesNothing",
              "S3_aVersionAheadChangesNothing",
              "S3_noOrderBeginsTwice",
              "S3_anOrderThatIsNotThereIsNotChanged"),
          Broken.of(BrokenSaving.LosesChangesThatRace::new, "S8_writersRacingLoseNoChange"),
          Broken.of(
              BrokenSaving.CompletesBeforeItLooks::new, "S3_aStaleChangeCompletesNoInstruction"),
          Broken.of(
              BrokenSaving.DrawsNumbersForNothing::new,
              "S3_aStaleChangeDrawsNoNumber",
              "S3_aChangeThatFailsHalfwayChangesNothing",
              "S4_aKnownIdPlacesNoOrderAndDrawsNoNumber"),
          Broken.of(
              BrokenSaving.ForgetsCommandIds::new,
              "S4_anAcceptedCommandIsRemembered",
              "S8_ofWritersWithOneCommandIdOneIsAccepted"),
          Broken.of(BrokenSaving.IgnoresTheCaseOfCommandIds::new, "S4_commandIdsDifferByCase"),
          Broken.of(
              BrokenSaving.KnowsCommandsByOrder::new, "S4_aKnownIdOnAnotherOrderChangesNothing"),
          Broken.of(
              BrokenSaving.CallsKnownCommandsStale::new,
              "S4_theSameChangeTwiceIsKnownTheSecondTime"),
          Broken.of(
              BrokenSaving.LeavesGapsInNumbers::new,
              "S5_numbersAreDrawnOneAfterTheOther",
              "S8_ordersPlacedAtOnceGetConsecutiveNumbers"),
          Broken.of(
              BrokenSaving.StumblesOverTakenNumbers::new, "S5_aDrawnNumberPassesOverTakenOnes"),
          Broken.of(
              BrokenSaving.SaysSavedWhereANumberIsTaken::new,
              "S5_aNumberIsTakenOnce",
              "S8_ofWritersWithOneNumberOneGetsIt"),
          Broken.of(
              BrokenSaving.ForgetsNumbersOfDrafts::new, "S5_draftsGetTheirNumberWhenTheyArePlaced"),
          Broken.of(
              BrokenFinding.LooksIntoEveryShop::new, "S6_shopsAreApartEvenWhereAllIdsAreTheSame"),
          Broken.of(
              BrokenFinding.DropsInstructionsOfEveryShop::new,
              "S6_instructionsOfShopsAreApartEvenWhereAllIdsAreTheSame"),
          Broken.of(BrokenFinding.DrawsFromOneSeries::new, "S6_eachShopDrawsItsOwnNumbers"),
          Broken.of(
              BrokenListing.ListsOldestFirst::new, "S7_listsAreLatestFirstAndThenByIdLastFirst"),
          Broken.of(
              BrokenListing.SortsByTimeAlone::new,
              "S7_everyListCanBeSortedInEveryWayAndReadFromBothEnds"),
          Broken.of(
              BrokenListing.ListsArchivedOrdersToo::new,
              "S7_archivedOrdersAreInNoActiveListAndInTheArchivedOne"),
          Broken.of(
              BrokenListing.IgnoresCriteria::new, "S7_listsPagesAndCountsAreWhatTheFilterMatches"),
          Broken.of(
              BrokenListing.CountsStatusesOfAllOrders::new, "S7_countsByStatusAreThoseOfTheList"),
          Broken.of(BrokenListing.CountsPages::new, "S7_pagesStayWhereTheyAreWhenOrdersCome"),
          Broken.of(
              BrokenListing.NeedsTheLastRow::new, "S7_aPageMayBeginAtAnOrderThatHasLeftTheList"),
          Broken.of(
              BrokenListing.KeepsRowsAsTheyBegan::new,
              "S7_anOrderMovesToTheTimeOfItsPlacing",
              "S7_aListShowsOrdersAsTheyWereLastSaved"),
          Broken.of(
              BrokenListing.ListsWholeOrdersForVendors::new,
              "S7_everyVendorsListIsOfThatVendorsPart"),
          Broken.of(BrokenDictionaries.ForgetsMergedTags::new, "S9_theDictionaryComesBackAsItWas"),
          Broken.of(BrokenDictionaries.OverwritesTags::new, "S9_aStaleDictionaryIsNotSaved"),
          Broken.of(
              BrokenDictionaries.SavesTagsBeforeTheOrder::new,
              "S9_aStaleDictionaryInsideAChangeChangesNothing"),
          Broken.of(
              BrokenDictionaries.LosesTagsOfOrders::new,
              "S9_aTagIsSavedWithTheOrderThatUsesItFirst",
              "S8_writersRacingForTagsLoseNone"),
          Broken.of(
              BrokenDictionaries.DecidesOnOldTags::new,
              "S9_whatWasDecidedOnOlderTagsChangesNothing"),
          Broken.of(
              BrokenDictionaries.RemembersDictionariesAfterAConflict::new,
              "S9_noAnswerIsNewerThanTheDictionariesThatTheStoreRemembers"),
          Broken.of(
              BrokenDictionaries.DecidesOnOldStatuses::new,
              "S13_whatWasDecidedOnOlderStatusesChangesNothing"),
          Broken.of(
              BrokenDictionaries.WantsADictionaryWithEachTag::new, "S9_aKnownTagNeedsNoDictionary"),
          Broken.of(
              BrokenInstructions.LosesInstructions::new, "S10_instructionsAreSavedWithTheirChange"),
          Broken.of(
              BrokenInstructions.ListsTheLatestDueFirst::new, "S10_theDueOnesComeDueFirstFirst"),
          Broken.of(
              BrokenInstructions.LetsEverybodyClaim::new,
              "S10_ofTwoClaimsOneWins",
              "S10_claimersRacingGetEachInstructionOnce"),
          Broken.of(BrokenInstructions.ClaimsForEver::new, "S10_aClaimHoldsUntilItRunsOut"),
          Broken.of(
              BrokenInstructions.PostponesNothing::new,
              "S10_aPostponedOneIsDueLater",
              "S10_oneThatNobodyHasClaimedCanBePostponedToo"),
          Broken.of(BrokenInstructions.DropsNothing::new, "S10_aDroppedOneIsGone"),
          Broken.of(
              BrokenInstructions.DropsForAnybody::new,
              "S10_whoHasLostAClaimPostponesAndDropsNothing"),
          Broken.of(BrokenInstructions.CompletesNothing::new, "S10_aChangeCompletesOneInstruction"),
          Broken.of(
              BrokenFinding.CutsInstants::new, "S11_instantsAreExactToTheMicrosecondInAnyZone"),
          Broken.of(
              BrokenFinding.SortsBySeconds::new, "S11_ordersAMicrosecondApartAreListedInOrder"),
          Broken.of(
              BrokenDeadlines.ForgetsDeadlines::new,
              "S12_aDeadlineIsSavedWithItsChangeAndFoundFromItsMomentOn"),
          Broken.of(BrokenDeadlines.IsASecondEarly::new, "S12_deadlinesAreExactToTheMicrosecond"),
          Broken.of(
              BrokenDeadlines.GivesEveryOrderADeadline::new,
              "S12_anOrderWithoutADeadlineIsNeverOverdue"),
          Broken.of(
              BrokenDeadlines.FindsTheLatestDeadlineFirst::new,
              "S12_theOverdueOnesOfAllShopsComeEarliestFirst"),
          Broken.of(
              BrokenDeadlines.MovesDeadlinesOfEveryShop::new,
              "S12_deadlinesOfShopsAreApartEvenWhereAllIdsAreTheSame"),
          Broken.of(
              BrokenDeadlines.KeepsTheFirstDeadline::new,
              "S12_theNextChangeReplacesTheDeadline",
              "S12_whileWritersRaceTheDeadlineIsThatOfTheLastChange"),
          Broken.of(
              BrokenDeadlines.RaisesTheVersionWithADeadline::new,
              "S12_aMovedDeadlineLeavesOrderAndHistoryAsTheyAre"),
          Broken.of(
              BrokenDeadlines.MovesDeadlinesOfChangedOrders::new,
              "S12_theDeadlineOfAnOrderThatHasChangedIsNotMoved"),
          Broken.of(
              BrokenDeadlines.LetsStaleChangesMoveDeadlines::new,
              "S12_aStaleChangeMovesNoDeadline"),
          Broken.of(
              BrokenDictionaries.BeginsWithAChange::new, "S13_nothingIsFoundWhereNothingWasSaved"),
          Broken.of(BrokenDictionaries.DeletesStatuses::new, "S13_theDictionaryComesBackAsItWas"),
          Broken.of(
              BrokenDictionaries.WritesStatusesFromACache::new,
              "S13_aStaleDictionaryIsNotSaved",
              "S13_writersRacingForStatusesLoseNone"),
          Broken.of(BrokenDictionaries.SharesStatuses::new, "S13_shopsHaveStatusesOfTheirOwn"),
          Broken.of(
              BrokenDictionaries.ForgetsTheWordsOfStatuses::new,
              "S13_anOrderKeepsTheWordsThatItsStatusesHad",
              "S13_anOrderKeepsAStatusThatWasRemoved"),
          Broken.of(
              BrokenErasing.ErasesTheOrderAlone::new,
              "S14_whatIsErasedIsWrittenOverInItsPlace",
              "S14_whatWaitsToBeSaidLosesItsWordsAndKeepsItsClaim",
              "S14_neitherAListOfTheCustomersOrdersNorASearchFindsItAnyMore"),
          Broken.of(BrokenErasing.ErasesEveryHistory::new, "S14_nothingElseIsWrittenOver"),
          Broken.of(BrokenErasing.ErasesBeforeItLooks::new, "S14_aStaleErasureChangesNothing"),
          Broken.of(
              BrokenErasing.ClaimsWithOldWords::new,
              "S14_wordsThatWereErasedDoNotComeBackWithAClaim"),
          Broken.of(
              BrokenErasing.BringsBackWhatIsGone::new, "S14_whatWasSaidMeanwhileIsNotSaidAgain"),
          Broken.of(BrokenDictionaries.KeepsOneView::new, "S15_whatWasSavedIsWhatIsFound"),
          Broken.of(BrokenDictionaries.OverwritesViews::new, "S15_staleViewsAreNotSaved"),
          Broken.of(BrokenDeadLetters.DropsTheDead::new, "S16_aDeadLetterIsOutOfTheWayAndInSight"),
          Broken.of(
              BrokenDeadLetters.DropsWhatIsDead::new,
              "S16_nobodyClaimsPostponesOrDropsADeadLetter"),
          Broken.of(BrokenDeadLetters.BuriesForAnybody::new, "S16_whoHasLostAClaimBuriesNothing"),
          Broken.of(BrokenDeadLetters.ListsTheLastDeadFirst::new, "S16_theLongestDeadComeFirst"),
          Broken.of(
              BrokenDeadLetters.ListsTheDeadOfEveryShop::new,
              "S16_deadLettersOfShopsAreApartEvenWhereAllIdsAreTheSame"),
          Broken.of(BrokenDeadLetters.KeepsTheTriesOfTheDead::new, "S16_aRevivedOneBeginsAnew"),
          Broken.of(BrokenDeadLetters.LetsEverybodyRevive::new, "S16_ofThoseWhoReviveOneDoes"),
          Broken.of(BrokenDeadLetters.CompletesNoDead::new, "S16_aChangeCompletesADeadLetterToo"),
          Broken.of(
              BrokenDeadLetters.ErasesNoDead::new, "S16_aDeadLetterLosesItsWordsWithItsCustomer"),
          Broken.of(BrokenExactness.PadsCustomers::new, "S17_customersThatDifferInASignAreOthers"),
          Broken.of(
              BrokenExactness.IgnoresTheCaseOfChannels::new,
              "S17_channelsThatDifferInASignAreOthers"),
          Broken.of(
              BrokenExactness.IgnoresTheCaseOfVendors::new, "S17_vendorsThatDifferInCaseAreOthers"),
          Broken.of(BrokenExactness.HasNoRoomForEmoji::new, "S17_textOfEveryKindComesBack"),
          Broken.of(BrokenExactness.HasShortColumns::new, "S17_aLongTextComesBackWhole"),
          Broken.of(BrokenExactness.HasTooManyParameters::new, "S17_anOrderHasHundredsOfLines"),
          Broken.of(BrokenExactness.LooksAHundredUp::new, "S17_aThousandOrdersAreLookedUpAtOnce"),
          Broken.of(
              BrokenPaymentNames.KnowsNoCaptures::new,
              "S18_anOrderIsFoundByEveryNameThatItsPaymentsHave"),
          Broken.of(
              BrokenPaymentNames.NamesWhatIsNotTaken::new,
              "S18_whatAProviderIsAskedToTakeHasNoNameBeforeItIsTaken"),
          Broken.of(
              BrokenPaymentNames.LooksAtEveryProvider::new, "S18_providersHaveNamesOfTheirOwn"),
          Broken.of(
              BrokenPaymentNames.IgnoresTheCaseOfNames::new, "S18_namesThatDifferInASignAreOthers"),
          Broken.of(
              BrokenPaymentNames.FindsPaymentsOfEveryShop::new,
              "S18_namesOfShopsAreApartEvenWhereAllIdsAreTheSame"),
          Broken.of(
              BrokenPaymentNames.FindsWhoWasPaidFirst::new, "S18_ofSeveralOrdersTheFirstIsFound"),
          Broken.of(
              BrokenPaymentNames.FindsActiveOrdersAlone::new,
              "S18_namesStayWhateverBecomesOfThePaymentAndTheOrder"),
          Broken.of(
              BrokenPaymentNames.ForgetsWhatHasBounced::new,
              "S18_namesStayWhateverBecomesOfThePaymentAndTheOrder"),
          Broken.of(BrokenPaymentNames.NamesBeforeItLooks::new, "S18_aStaleChangeNamesNothing"),
          Broken.of(
              BrokenDoubts.ForgetsWhatPeopleLookInto::new, "S19_aDoubtBeginsAndEndsWithItsChange"),
          Broken.of(
              BrokenDoubts.KeepsDoubtsForEver::new,
              "S19_aDoubtBeginsAndEndsWithItsChange",
              "S19_whatIsDecidedLaterIsNotInDoubt"),
          Broken.of(BrokenDoubts.DoubtsWhatIsPending::new, "S19_whatIsDecidedLaterIsNotInDoubt"),
          Broken.of(
              BrokenDoubts.ForgetsDoubtsOfRefunds::new,
              "S19_capturesVoidsAndRefundsAreInDoubtAlike"),
          Broken.of(BrokenDoubts.SortsDoubtsByTheirChange::new, "S19_theOldestDoubtComesFirst"),
          Broken.of(
              BrokenDoubts.ListsAnOrderForEachDoubt::new,
              "S19_anOrderIsThereOnceAndSinceTheOldestOfItsDoubts"),
          Broken.of(BrokenDoubts.SortsDoubtsBySeconds::new, "S19_doubtsAreExactToTheMicrosecond"),
          Broken.of(
              BrokenDoubts.ListsDoubtsOfEveryShop::new,
              "S19_doubtsOfShopsAreApartEvenWhereAllIdsAreTheSame"),
          Broken.of(BrokenDoubts.DoubtsBeforeItLooks::new, "S19_aStaleChangeDoubtsNothing"),
          Broken.of(BrokenParking.CutsNames::new, "S20_aParkedEventComesBackAsItWas"),
          Broken.of(BrokenParking.KnowsTheKindsOfLastYear::new, "S20_everyKindOfEventCanBeParked"),
          Broken.of(BrokenParking.OverwritesWhatIsParked::new, "S20_anEventIsParkedOnce"),
          Broken.of(
              BrokenParking.StumblesOverWhatIsParked::new,
              "S20_anEventIsParkedOnce",
              "S20_ofThoseWhoParkAnEventAtOnceOneDoes"),
          Broken.of(
              BrokenParking.FindsTheLatestParkedFirst::new,
              "S20_theDueOnesOfAllShopsComeEarliestFirst"),
          Broken.of(BrokenParking.TriesASecondEarly::new, "S20_anEventIsNotTriedBeforeItIsDue"),
          Broken.of(
              BrokenParking.ListsTheLatestParkedFirst::new,
              "S20_allEventsOfAShopAreListedDueFirstFirst"),
          Broken.of(BrokenParking.PutsNothingOff::new, "S20_anEventThatWasTriedIsPutOff"),
          Broken.of(BrokenParking.LetsEverybodyTry::new, "S20_ofThoseWhoTryAnEventOneDoes"),
          Broken.of(BrokenParking.TakesOutWhatItHasSeen::new, "S20_whatIsTakenOutIsGone"),
          Broken.of(
              BrokenParking.LetsEverybodyTakeOut::new,
              "S20_whatIsTakenOutIsGone",
              "S20_ofThoseWhoTakeAnEventOutOneDoes"),
          Broken.of(BrokenParking.RemembersWhatIsGone::new, "S20_whatIsGoneCanBeParkedAnew"),
          Broken.of(
              BrokenParking.TakesOutOfEveryShop::new,
              "S20_eventsOfShopsAreApartEvenWhereAllNamesAreTheSame"),
          Broken.of(BrokenParking.IgnoresTheCaseOfEvents::new, "S20_namesOfEventsDifferByCase"));

  private BrokenStores() {}
}
