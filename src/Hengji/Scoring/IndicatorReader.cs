using Hengji.Checks;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Regulations;

namespace Hengji.Scoring;

/// <summary>Reads the rows of the indicator form (定量目标与指标) as indicators.</summary>
public static class IndicatorReader
{
    /// <summary>Id of the form.</summary>
    public const string FormId = "indicators";

    private static readonly Citation Form = new("部门整体支出绩效自评表", "绩效指标", CitationSeen.NotSeen);

    /// <summary>Every row of the form; a form that was left out gives none.</summary>
    /// <remarks>
    /// A row is left out, with a finding, when its class, direction or method is missing or not one of the form's words.
    /// Missing numbers do not hinder reading: the line is then incomplete.
    /// </remarks>
    /// <param name="submission">The material.</param>
    /// <param name="citation">Where the form's words come from, for findings; null for the form itself.</param>
    public static IndicatorReading Read(Submission submission, Citation? citation = null)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var row in submission.Forms.GetValueOrDefault(FormId)?.Rows ?? [])
        {
            if (TryRead(row, out var faults) is { } indicator)
                indicators.Add(indicator);
            else
                findings.Add(Unreadable(row, faults, citation ?? Form));
        }
        return new IndicatorReading(indicators.ToImmutable(), findings.ToImmutable());
    }

    private static Indicator? TryRead(FilledRow row, out ImmutableArray<Bilingual> faults)
    {
        var level1 = IndicatorWords.Class(Text(row, "level1"));
        var (direction, method) = HowScored(row, level1);
        var tier = IndicatorWords.Tier(Text(row, "tier"));
        faults =
        [
            .. Fault(level1 is null, new("一级指标", "class (level 1)"), row, "level1"),
            .. Fault(direction is null, new("指标性质", "direction"), row, "direction"),
            .. Fault(method is null, new("赋分规则", "scoring rule"), row, "method"),
            .. Fault(tier is null && Text(row, "tier").Length > 0, new("达成档次", "tier"), row, "tier"),
        ];
        return faults.IsEmpty ? Build(row, level1!.Value, direction!.Value, method!.Value, tier) : null;
    }

    private static (Direction? Direction, ScoringMethod? Method) HowScored(FilledRow row, IndicatorClass? level1)
    {
        var (directionText, methodText) = (Text(row, "direction"), Text(row, "method"));
        var direction = IndicatorWords.Direction(directionText);
        if (methodText.Length == 0)
            return (direction, direction is null || level1 is null ? null : IndicatorWords.MethodOf(direction.Value, level1.Value));
        var method = IndicatorWords.Method(methodText, direction);
        return directionText.Length == 0 && method is not null
            ? (IndicatorWords.DirectionOf(method.Value), method)
            : (direction, method);
    }

    private static Indicator Build(
        FilledRow row, IndicatorClass level1, Direction direction, ScoringMethod method, AchievementTier? tier) =>
        new(row.Key, level1, Text(row, "level2"), NameOf(row), direction, method)
        {
            Target = row.Figure("target"),
            TargetHigh = row.Figure("target_high"),
            TargetText = Text(row, "target_text"),
            Actual = row.Figure("actual"),
            ActualText = Text(row, "actual_text"),
            Weight = row.Figure("weight"),
            Tier = tier,
            ClaimedScore = row.Figure("score"),
            DeviationReason = Text(row, "reason"),
            OverAchievementCause = Text(row, "cause"),
            EvidenceCount = CountEvidence(row),
            SampleSize = row.Figure("sample"),
            EventCount = method == ScoringMethod.DeductPerEvent ? row.Figure("actual") : null,
            HasAssumedText = !row.Assumed.IsEmpty,
        };

    private static string NameOf(FilledRow row) =>
        Text(row, "name") is { Length: > 0 } name ? name : row.Label.Length > 0 ? row.Label : row.Key;

    private static int CountEvidence(FilledRow row) =>
        row.Figure("evidence") is { } count
            ? (int)Math.Clamp(Math.Truncate(count.Value), 0, int.MaxValue)
            : Text(row, "evidence").Split(
                [';', '；', '、', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Text(FilledRow row, string item) => row.Text(item)?.Trim() ?? "";

    private static IEnumerable<Bilingual> Fault(bool isFault, Bilingual label, FilledRow row, string item) =>
        !isFault ? []
        : Text(row, item) is { Length: > 0 } text ? [Bilingual.Of($"{label}“{text}”不是表中的选项", $"{label} “{text}” is not one of the form's words")]
        : [Bilingual.Of($"{label}未填", $"{label} is blank")];

    private static Finding Unreadable(FilledRow row, ImmutableArray<Bilingual> faults, Citation citation) =>
        ScoreFaults.Unreadable.Finding(
            new(
                $"指标“{NameOf(row)}”无法识别：{string.Join("；", faults.Select(fault => fault.Chinese))}。该行没有参加评分。",
                $"Indicator “{NameOf(row)}” cannot be read: {string.Join("; ", faults.Select(fault => fault.English))}. The row was not scored."),
            new("请按表中的选项填写。", "Use the words the form offers."),
            citation)
            with
        { RowLabel = row.Label, Places = [new FindingPlace(row.Source, NameOf(row), new(FormId, "name", row.Key))] };
}
