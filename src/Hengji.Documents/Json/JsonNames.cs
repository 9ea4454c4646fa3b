using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Scoring;

namespace Hengji.Documents.Json;

/// <summary>Names that stand in result.json; never renamed within a version of the format.</summary>
internal static class JsonNames
{
    /// <summary>Name of a verdict.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "exact",
            Verdict.Within => "within",
            Verdict.Breaks => "breaks",
            Verdict.NotApplicable => "n/a",
        };

    /// <summary>Name of a level.</summary>
    public static string Of(FindingLevel level) =>
        level switch
        {
            FindingLevel.Error => "error",
            FindingLevel.Warn => "warn",
            FindingLevel.Note => "note",
        };

    /// <summary>Name of how far a source was read, as packs write it.</summary>
    public static string Of(CitationSeen seen) =>
        seen switch
        {
            CitationSeen.Seen => "S",
            CitationSeen.Partly => "S-part",
            CitationSeen.NotSeen => "GK",
            CitationSeen.Design => "D",
        };

    /// <summary>Name of a slip.</summary>
    public static string Of(Slip slip) =>
        slip switch
        {
            Slip.Unknown => "unknown",
            Slip.WrongDigit => "wrong-digit",
            Slip.SwappedDigits => "swapped-digits",
            Slip.LostDigit => "lost-digit",
            Slip.UnitFactor => "unit-factor",
            Slip.Sign => "sign",
            Slip.NeighbourRow => "neighbour-row",
            Slip.NeighbourColumn => "neighbour-column",
            Slip.LastYear => "last-year",
            Slip.StaleTotal => "stale-total",
            Slip.OtherPlace => "other-place",
        };

    /// <summary>Name of a reading of decimals.</summary>
    public static string Of(Reading reading) =>
        reading switch
        {
            Reading.OwnDecimals => "own-decimals",
            Reading.ColumnDecimals => "column-decimals",
            Reading.ExactZero => "exact-zero",
            Reading.Count => "count",
            Reading.Target => "target",
        };

    /// <summary>Name of a class of indicators.</summary>
    public static string Of(IndicatorClass indicatorClass) =>
        indicatorClass switch
        {
            IndicatorClass.Execution => "execution",
            IndicatorClass.Cost => "cost",
            IndicatorClass.Output => "output",
            IndicatorClass.Benefit => "benefit",
            IndicatorClass.Satisfaction => "satisfaction",
        };

    /// <summary>Name of a score's status.</summary>
    public static string Of(ScoreStatus status) =>
        status switch
        {
            ScoreStatus.Met => "met",
            ScoreStatus.NotMet => "not-met",
            ScoreStatus.Incomplete => "incomplete",
            ScoreStatus.Overridden => "overridden",
        };
}
