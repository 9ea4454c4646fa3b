using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>人均、户均、亩均, 补助标准: a line of averages against the lines of amounts and counts whose quotient it is in most slots, of each month where it says so.</summary>
internal static class TableAverages
{
    private const int FewestHeld = 2;
    private const int Months = 12;

    /// <summary>The averages of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines) =>
        Enumerable.Range(0, lines.Heads.Length)
            .Where(line => HeadMeasures.IsAverage(lines.Heads[line].Core))
            .SelectMany(line => Quotients(lines, line).Select(of => In(section, lines, of)).FirstOrDefault(found => found.Count > 0) ?? []);

    private static IEnumerable<Quotient> Quotients(Lines lines, int result)
    {
        var others = Enumerable.Range(0, lines.Heads.Length)
            .Where(line => line != result && lines.Heads[line] is { IsRate: false } head && !HeadMeasures.IsAverage(head.Core))
            .OrderBy(line => Math.Abs(line - result))
            .ToList();
        var plain = others.SelectMany(amount => others.Where(count => count != amount).Select(count => new Quotient(result, amount, count, null, 1))).ToList();
        return plain.Concat(plain.SelectMany(of => Repeated(lines, of)));
    }

    /// <summary>An amount paid more than once: a line says how many months, or the head that it is one of twelve.</summary>
    private static IEnumerable<Quotient> Repeated(Lines lines, Quotient of)
    {
        var times = Enumerable.Range(0, lines.Heads.Length).Where(line => line != of.Result && line != of.Amount && line != of.Count && IsOfTimes(lines.Heads[line])).Select(line => of with { Times = line });
        return lines.Heads[of.Result].Text.Contains('月', StringComparison.Ordinal) ? times.Append(of with { Factor = Months }) : times;
    }

    private static bool IsOfTimes(LineHead head) => head.Core is "月数" or "月份数" or "发放月数" or "补助月数" or "次数" or "天数" or "期数" or "年限" or "年数" || head.Core.EndsWith("月数", StringComparison.Ordinal) || head.Core.EndsWith("天数", StringComparison.Ordinal);

    /// <summary>The relations of all slots where most hold; none where they do not.</summary>
    private static List<ReportRelation> In(TableSection section, Lines lines, Quotient of)
    {
        var (made, broken) = (new List<ReportRelation>(), 0);
        for (var slot = 0; slot < lines.Slots.Length && broken * 3 <= lines.Slots.Length; slot++)
        {
            if (Relation(section, lines, of, slot) is not { } relation)
                continue;
            made.Add(relation);
            broken += AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks || IsSetBeside(lines, of, slot) ? 1 : 0;
        }
        var held = made.Count - broken;
        return held >= FewestHeld && broken * 2 <= held ? made.ConvertAll(relation => relation with { Siblings = new Siblings(held, broken) }) : [];
    }

    /// <summary>A standard of each unit (亩均标准) that is set, not worked out, makes the amount sharply: near it, other things were paid too.</summary>
    private static bool IsSetBeside(Lines lines, Quotient of, int slot) =>
        of.Factor == 1 && of.Times is null && lines.Heads[of.Result].Core.EndsWith("均标准", StringComparison.Ordinal) && lines.At(of.Result, slot) is { } standard
        && RelationJudge.Judge(ComparisonOperator.Equal, new BoundQuotient(Nodes.Figure(lines.At(of.Amount, slot)!, standard.Unit), Nodes.InBase(lines.At(of.Count, slot)!)), new BoundConstant(Rational.Of(standard.Value))) == Verdict.Breaks;

    private static ReportRelation? Relation(TableSection section, Lines lines, Quotient of, int slot)
    {
        if (lines.At(of.Result, slot) is not { Value: > 0 } average || lines.At(of.Amount, slot) is not { Value: > 0 } amount || lines.At(of.Count, slot) is not { Value: > 0 } count
            || amount.Unit.Dimension != average.Unit.Dimension || count.Unit.Dimension == MeasureUnit.Yuan.Dimension || count.Unit == MeasureUnit.Percent)
            return null;
        var times = of.Times is { } line ? lines.At(line, slot) : null;
        if (of.Times is not null && times is not { Value: > 0 })
            return null;
        var each = new BoundQuotient(Nodes.Figure(amount, average.Unit), times is null ? Nodes.InBase(count) : new BoundProduct(Nodes.InBase(count), Nodes.InBase(times)));
        return new ReportRelation(
            RelationKind.PerHead, of.Factor == 1 ? each : new BoundSum([new BoundTerm(Rational.Of(1, of.Factor), each)]), ComparisonOperator.Equal, Nodes.Figure(average, average.Unit), average.Unit,
            $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[of.Result]}”应等于{lines.Heads[of.Amount]}÷{lines.Heads[of.Count]}{(times is null ? Message.None : $"÷{lines.Heads[of.Times!.Value]}")}{(of.Factor == 1 ? Message.None : $"÷{of.Factor}个月")}");
    }

    /// <summary>What an average is worked out from.</summary>
    /// <param name="Result">The line of averages.</param>
    /// <param name="Amount">The line of amounts.</param>
    /// <param name="Count">The line of counts.</param>
    /// <param name="Times">The line that says how often each is paid; null where none does.</param>
    /// <param name="Factor">How often each is paid where no line says.</param>
    private sealed record Quotient(int Result, int Amount, int Count, int? Times, int Factor);
}
