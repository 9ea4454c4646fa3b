using Hengji.Indicators;
using Hengji.Packs.Yaml;
using Hengji.Schemes;

namespace Hengji.Packs.Reading;

/// <summary>Reads a file of schemes/ whose shape is right.</summary>
internal static class SchemeMapper
{
    /// <summary>The scheme; settings that are not written keep the core's defaults.</summary>
    public static PackEntry<Scheme> Read(YamlMap map)
    {
        var id = map.Text("id");
        var scheme = new Scheme(id, map.Text("title"), ReadWeights(map), ReadGrades(map), CitationMapper.Read(map));
        scheme = scheme with
        {
            EnglishTitle = map.TextOrNull("title-en"),
            ScoreDecimals = map.Whole("score-decimals") ?? scheme.ScoreDecimals,
            ExecutionScoreDecimals = map.Whole("execution-score-decimals") ?? scheme.ExecutionScoreDecimals,
            ExecutionReasonBelowPercent = map.Number("execution-reason-below") ?? scheme.ExecutionReasonBelowPercent,
            OverAchievement = ReadOverAchievement(map) ?? scheme.OverAchievement,
            TierFloors = map.Map("tier-floors") is { } tiers
                ? (tiers.Number("achieved")!.Value, tiers.Number("partly")!.Value)
                : scheme.TierFloors,
            SatisfactionBands = ReadBands(map.Items("satisfaction-bands")),
            MinimumSample = map.Whole("minimum-sample") ?? scheme.MinimumSample,
            DeductionPerEventPoints = map.Number("deduction-per-event") ?? scheme.DeductionPerEventPoints,
            DeductionPerDayPoints = map.Number("deduction-per-day"),
            Citations = (map.Map("citations")?.Entries ?? [])
                .Where(entry => entry.Value is YamlMap)
                .ToImmutableDictionary(
                    entry => entry.Key.Text, entry => CitationMapper.ReadMap((YamlMap)entry.Value), StringComparer.Ordinal),
        };
        return new PackEntry<Scheme>(id, scheme, map.PlaceOf("id"));
    }

    /// <summary>A table of bands, in the order written.</summary>
    public static ImmutableArray<ScoreBand> ReadBands(ImmutableArray<YamlNode> items) =>
        [.. items.Cast<YamlMap>().Select(band => new ScoreBand(band.Number("from")!.Value, band.Number("share")!.Value))];

    private static ImmutableDictionary<IndicatorClass, decimal> ReadWeights(YamlMap map)
    {
        var weights = map.Map("weights")!;
        return ((ReadOnlySpan<(string Key, IndicatorClass Class)>)
            [
                ("execution", IndicatorClass.Execution),
                ("cost", IndicatorClass.Cost),
                ("output", IndicatorClass.Output),
                ("benefit", IndicatorClass.Benefit),
                ("satisfaction", IndicatorClass.Satisfaction),
            ])
            .ToArray()
            .Where(known => weights[known.Key] is not null)
            .ToImmutableDictionary(known => known.Class, known => weights.Number(known.Key)!.Value);
    }

    private static ImmutableArray<GradeBand> ReadGrades(YamlMap map) =>
        [.. map.Maps("grades").Select(grade => new GradeBand(grade.Text("name"), grade.Number("from")!.Value) { EnglishName = grade.TextOrNull("name-en") })];

    private static OverAchievementPolicy? ReadOverAchievement(YamlMap map) =>
        map.Map("over-achievement") is { } policy
            ? new(
                policy.Number("warn-above")!.Value,
                policy.Number("explain-from")!.Value,
                policy.Number("slope")!.Value,
                policy.Number("floor")!.Value)
            : null;
}
