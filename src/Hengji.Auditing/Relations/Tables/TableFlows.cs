using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Balances along the rows or the columns of a table (年初结转 + 本年收入 − 本年支出 = 年末结转), for the whole and for each part its heads are divided into.</summary>
internal static class TableFlows
{
    private const string Whole = "";

    /// <summary>The balances of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines) =>
        FlowForm.All.Where(form => form.Other is null || !lines.Heads.Any(head => form.Other.IsMatch(head.Text)))
            .SelectMany(form => Of(section, lines, form));

    private static IEnumerable<ReportRelation> Of(TableSection section, Lines lines, FlowForm form)
    {
        var places = Enumerable.Range(0, lines.Heads.Length)
            .Select(line => (Line: line, Place: PlaceOf(lines.Heads[line], form)))
            .Where(place => place.Place is not null)
            .ToList();
        return places.GroupBy(place => place.Place!.Value.Part, StringComparer.Ordinal)
            .SelectMany(part => Roles(part.Select(place => (place.Line, place.Place!.Value.Role)), form) is { } roles ? In(section, lines, form, roles) : []);
    }

    /// <summary>The line of each term and of the result, -1 for an optional one that is missing; null when one is missing or stands twice.</summary>
    private static int[]? Roles(IEnumerable<(int Line, int Role)> lines, FlowForm form)
    {
        var byRole = lines.ToLookup(line => line.Role, line => line.Line);
        var roles = Enumerable.Range(0, form.Terms.Length + 1).Select(role => byRole[role].ToList()).ToList();
        var isWhole = roles.Select((found, role) => found.Count == 1 || (found.Count == 0 && role < form.Terms.Length && form.Terms[role].IsOptional)).All(isIn => isIn);
        return isWhole && roles.SkipLast(1).Count(found => found.Count == 1) >= 2 ? [.. roles.Select(found => found.Count == 1 ? found[0] : -1)] : null;
    }

    private static IEnumerable<ReportRelation> In(TableSection section, Lines lines, FlowForm form, int[] roles)
    {
        var made = Enumerable.Range(0, lines.Slots.Length).Select(slot => Relation(section, lines, (form, roles), slot)).OfType<ReportRelation>().ToList();
        var held = made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict != Verdict.Breaks);
        var broken = made.Count - held;
        if (broken > Math.Max(1, held / 2) || (!form.IsDefinition && held < 2))
            return [];
        return broken == 0 || held >= 2
            ? made
            : made.Select(relation => relation with { Certainty = Certainty.Inferred, Assumption = "没有其他增减事项" });
    }

    private static ReportRelation? Relation(TableSection section, Lines lines, (FlowForm Form, int[] Roles) flow, int slot)
    {
        var figures = Array.ConvertAll(flow.Roles, line => line < 0 ? null : lines.At(line, slot));
        if (lines.Slots[slot].IsRate || figures[^1] is not { } result || figures.Count(figure => figure is not null) < flow.Roles.Count(line => line >= 0) - 1
            || figures.OfType<Figure>().Any(figure => figure.Unit.Dimension != result.Unit.Dimension || figure.Unit == MeasureUnit.Percent))
            return null;
        var terms = flow.Form.Terms.Zip(figures).Where(term => term.Second is not null).Select(term => ((Rational)term.First.Sign, term.Second!)).ToArray();
        return terms.Length == 0 ? null : new ReportRelation(
            RelationKind.Balance, Nodes.Sum(result.Unit, terms), ComparisonOperator.Equal, Nodes.Figure(result, result.Unit), result.Unit,
            $"{section.Name}“{lines.Slots[slot]}”：{Words(lines, flow)}应等于{lines.Heads[flow.Roles[^1]]}");
    }

    private static string Words(Lines lines, (FlowForm Form, int[] Roles) flow) =>
        string.Concat(flow.Form.Terms.Zip(flow.Roles).Where(term => term.Second >= 0)
            .Select((term, place) => (place == 0 ? "" : term.First.Sign > 0 ? "＋" : "－") + lines.Heads[term.Second]));

    /// <summary>Which term a head is, and of which part: 本年支出 over 项目支出 is the expenditure of 项目.</summary>
    private static (int Role, string Part)? PlaceOf(LineHead head, FlowForm form)
    {
        if (head.OpensParts || head.IsRate)
            return null;
        for (var at = 0; at < head.Path.Length; at++)
        {
            var core = HeadText.Core(head.Path[at]);
            var role = form.Result.IsMatch(core) ? form.Terms.Length : form.Terms.ToList().FindIndex(term => term.Words.IsMatch(core));
            if (role >= 0)
                return (role, string.Concat(head.Path.Skip(at + 1).Select(words => PartOf(HeadText.Core(words)))));
        }
        return null;
    }

    private static string PartOf(string core) =>
        HeadText.IsTotal(core) || core is "金额" or "决算数" ? Whole
        : core.Contains("基本", StringComparison.Ordinal) ? "基本"
        : core.Contains("项目", StringComparison.Ordinal) ? "项目"
        : core;
}
