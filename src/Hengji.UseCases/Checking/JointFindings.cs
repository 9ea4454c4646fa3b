using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Reports;

namespace Hengji.UseCases.Checking;

/// <summary>
/// Tells of relations that cannot hold together (联立不成立). Conflicts that share a figure are one finding; a relation that
/// breaks all by itself has been told already.
/// </summary>
internal static class JointFindings
{
    private const string Code = "JOINT";
    private const int PlacesShown = 12;

    private static readonly Citation Basis =
        new("数字区间联立求解", "同一份材料中各勾稽关系必须能够同时成立", CitationSeen.Design);

    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Of(FeasibilityResult result, Submission submission, FormCatalogue forms) =>
        Groups(result.Conflicts)
            .Where(group => group.Any(conflict => conflict.Relations.Length > 1))
            .Select(group => Of(group, submission, forms));

    /// <summary>Conflicts that share a figure, directly or through others.</summary>
    private static List<List<FeasibilityConflict>> Groups(IEnumerable<FeasibilityConflict> conflicts)
    {
        var groups = new List<List<FeasibilityConflict>>();
        foreach (var conflict in conflicts)
        {
            var joined = groups.Where(group => group.Any(other => other.Figures.Intersect(conflict.Figures).Any())).ToList();
            _ = groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(group => group), conflict]);
        }
        return groups;
    }

    private static Finding Of(List<FeasibilityConflict> group, Submission submission, FormCatalogue forms)
    {
        var relations = group.SelectMany(conflict => conflict.Relations).Distinct().ToList();
        var outcomes = relations.Select(relation => relation.Outcome).Distinct().ToList();
        var removable = group.Select(conflict => conflict.Removable.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToList();
        var figures = group.SelectMany(conflict => conflict.Figures).Distinct();
        return new Finding(
            Code,
            outcomes.Max(outcome => outcome.Rule.Level),
            Verdict.Breaks,
            IsQuestion: false,
            Message(outcomes, removable, submission, forms),
            "请核对所列单元格的原始凭证；改正其中一格后，其余关系即可同时成立。",
            Basis)
        {
            Title = "各勾稽关系能够同时成立",
            Explanation = string.Join("；", outcomes.Select(outcome => outcome.Explanation)),
            Places = [.. figures.Take(PlacesShown).Select(figure =>
                new FindingPlace(figure.Source, figure.Printed, figure.Address))],
        };
    }

    private static string Message(
        List<CheckOutcome> outcomes, List<Figure> removable, Submission submission, FormCatalogue forms)
    {
        var codes = string.Join("、", outcomes.Select(outcome => outcome.Rule.Code).Distinct());
        var way = removable.Count == 0
            ? "没有哪一格单独去掉就能消除矛盾"
            : "去掉下列任意一格，其余即可同时成立：" + string.Join("；", removable.Select(Cell));
        return $"{outcomes.Count} 条关系（{codes}）联立不成立：无论各数怎样四舍五入，都没有一组数能同时满足。{way}。";

        string Cell(Figure figure) =>
            $"{StoryTeller.LabelOf(figure.Address, submission, forms)} {figure.Printed}";
    }
}
