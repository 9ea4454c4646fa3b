using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose;
using Hengji.Auditing.Relations.Prose.Changes;
using Hengji.Auditing.Relations.Prose.Counting;
using Hengji.Auditing.Relations.Prose.Durations;
using Hengji.Auditing.Relations.Prose.Estimates;
using Hengji.Auditing.Relations.Prose.Flows;
using Hengji.Auditing.Relations.Prose.Months;
using Hengji.Auditing.Relations.Prose.Points;
using Hengji.Auditing.Relations.Prose.Proportions;
using Hengji.Auditing.Relations.Prose.Questionnaires;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Auditing.Relations.Prose.Rates.Each;
using Hengji.Auditing.Relations.Prose.Reckoned;
using Hengji.Auditing.Relations.Prose.Repeats;
using Hengji.Auditing.Relations.Prose.Rows;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Auditing.Relations.Prose.Sums.Items;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations;

/// <summary>The relations that running text itself states or plainly implies (文内勾稽).</summary>
/// <remarks>Pure: the same document gives the same relations in the same order. None is judged here.</remarks>
public static class ProseRelations
{
    private static readonly ImmutableArray<Func<ProseText, IEnumerable<ReportRelation>>> Recognisers =
    [
        TextSums.Of, TwoDivisions.Of, ChangeParts.Of, PlainSums.Of, SentenceSums.Of, ClosingTotals.Of, DividedInTurns.Of, ColumnTotals.Of, KindsAnnounced.Of, TogetherByName.Of, PairedParts.Of, RunSums.Of, OrderedBatches.Of, QuartersOfYear.Of, TinyParts.Of, TotalsBehindShares.Of, PartRates.Of,
        ItemizedSums.Of, OutlinedSums.Of, FamilySums.Of, Changes.Of, NamedChanges.Of, ChangesFromBase.Of, FromTo.Of, YearChanges.Of, NewSpending.Of, ComparedWith.Of, NamedDifferences.Of, LastYearLists.Of, GrowthOfNew.Of,
        DoubleSigns.Of, Savings.Of, Reductions.Of, RemovedShares.Of, Multiples.Of, NamedMultiples.Of, PercentsOfBefore.Of, BudgetFlows.Of, Shares.Of, JointShares.Of,
        ItemShares.Of, OrderedShares.Of, RatioShares.Of, RatedAmounts.Of, SharesAhead.Of, NamedStructure.Of, FarShares.Of, NamedShares.Of, ShareGroups.Of, SharesOfSum.Of, TwoShares.Of, SharesOfStems.Of, RespectiveShares.Of, RoughShares.Of, Ratios.Of,
        Completions.Of, PlannedThings.Of, Balances.Of, StockFlows.Of, NetGrowth.Of, YearForecasts.Of, StockMovements.Of, StockAccounts.Of, SpentRests.Of, Periods.Of,
        UnspentRests.Of, YearSurplus.Of, BudgetBalance.Of, NetAssets.Of, Profits.Of, DebtLimits.Of, FlowTotals.Of, AddedFlows.Of, WrittenArithmetic.Of,
        CarriedRest.Of, PerHead.Of, MonthlyPerHead.Of, DailyMeans.Of, PerEmployee.Of, StandardProducts.Of, RuleProducts.Of, RuleTotals.Of, OrderedRules.Of, RulesByGrade.Of, RulesOfEarlierCounts.Of, UnitPrices.Of, Deviations.Of, Scores.Of,
        PointsOfMarks.Of, PointsOfParts.Of, PointsTakenOff.Of, RateOfTotal.Of, MarksOfGroups.Of, SpentWithRest.Of, CaseRates.Of, CountedRates.Of, ImpliedWholes.Of, RatesAcrossSentences.Of, PickedShares.Of, NamedCompletions.Of,
        AnswersReturned.Of, Polls.Of, PollGroups.Of, BracketBases.Of, BracketMeans.Of, RatesInOrder.Of, VitalRates.Of, Yields.Of, PartsOfGoals.Of, ContentToldApart.Of, PostsHeld.Of, MonthlyMeans.Of, MonthsGathered.Of, MonthsToCome.Of, MonthsPayable.Of, PerUnit.Of, PerUnitOfEarlier.Of,
        NamedWeights.Of, Structures.Of, BracketRates.Of, BracketShares.Of, Rests.Of, ItemColumns.Of, EachYear.Of, RowFormulas.Of,
        RowSums.Of, CountedTotals.Of, GradeCounts.Of, KindCounts.Of, RisesAndFalls.Of, ChapterPoints.Of, PointsApart.Of, BasisPoints.Of, MeansApart.Of, MeanOfRow.Of, PointsToPeers.Of, StepsTakenOff.Of,
        MeanAndExtremes.Of, Ranks.Of, Level.Of, Progress.Of, Granularity.Of, Counts.Of, ItemCounts.Of, CountedAmounts.Of,
        RepeatedFacts.Of, RepeatedNames.Of, StandardTotals.Of, StandardPlans.Of, AllProjects.Of, AllProjectMoney.Of, SameCounts.Of, StandardsTwice.Of,
        SubjectPlans.Of, PeriodLengths.Of, Complements.Of, Deductions.Of, Shortfalls.Of, EachProducts.Of, CountMeans.Of, CountedParts.Of, WhatBecame.Of, LevelAndAbove.Of, PersonDays.Of, CarriedMatters.Of, TimesOfPeriods.Of, Reckonings.Of,
    ];

    /// <summary>Those whose result is often told as an estimate.</summary>
    private static readonly ImmutableArray<Func<ProseText, IEnumerable<ReportRelation>>> OfEstimates =
    [
        Multiples.Of, NamedMultiples.Of, Shares.Of, Ratios.Of, CountedRates.Of, PerHead.Of, MonthlyPerHead.Of, DailyMeans.Of, PerEmployee.Of, MonthlyMeans.Of, MonthsToCome.Of, PerUnit.Of, UnitPrices.Of,
        Yields.Of, RuleProducts.Of, EachProducts.Of, Shortfalls.Of, ChangesFromBase.Of,
    ];

    /// <summary>All relations of a document's paragraphs and of cells that hold sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    public static ImmutableArray<ReportRelation> Of(PrintedDocument document, FigureBook book)
    {
        var text = ProseText.Read(document, book);
        return [.. RowSiblings.Give([.. AcrossSemicolons.Leave(Recognisers.SelectMany(recognise => recognise(text)), text)], text.Rows), .. Estimated.Of(text, OfEstimates)];
    }
}
