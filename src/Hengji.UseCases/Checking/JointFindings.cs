using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Reports;

namespace Hengji.UseCases.Checking;

/// <summary>Tells of relations that cannot hold together (联立不成立), each conflict as one finding.</summary>
internal static class JointFindings
{
    private const string Code = "JOINT";
    private const int PlacesShown = 12;

    private static readonly Citation Basis =
        new("数字区间联立求解", "同一份材料中各勾稽关系必须能够同时成立", CitationSeen.Design);

    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Of(FeasibilityResult result, Submission submission, FormCatalogue forms) =>
        result.Conflicts.Select(conflict => Of(conflict, submission, forms));

    private static Finding Of(FeasibilityConflict conflict, Submission submission, FormCatalogue forms)
    {
        var rules = conflict.Relations.Select(relation => relation.Outcome).ToList();
        return new Finding(
            Code,
            rules.Max(outcome => outcome.Rule.Level),
            Verdict.Breaks,
            IsQuestion: rules.Any(outcome => outcome.IsQuestion),
            Message(conflict, submission, forms),
            "请核对所列单元格的原始凭证；改正其中一格后，其余关系即可同时成立。",
            Basis)
        {
            Title = "各勾稽关系能够同时成立",
            Explanation = string.Join("；", rules.Select(outcome => outcome.Explanation)),
            Places = [.. conflict.Figures.Take(PlacesShown).Select(figure =>
                new FindingPlace(figure.Source, figure.Printed, figure.Address))],
        };
    }

    private static string Message(FeasibilityConflict conflict, Submission submission, FormCatalogue forms)
    {
        var codes = string.Join("、", conflict.Relations.Select(relation => relation.Outcome.Rule.Code).Distinct());
        var removable = conflict.Removable.IsEmpty
            ? "没有哪一格单独去掉就能消除矛盾"
            : "去掉下列任意一格，其余即可同时成立：" + string.Join("；", conflict.Removable.Select(Cell));
        return $"{conflict.Relations.Length} 条关系（{codes}）联立不成立：无论各数怎样四舍五入，都没有一组数能同时满足。{removable}。";

        string Cell(Figure figure) =>
            $"{StoryTeller.LabelOf(figure.Address, submission, forms)} {figure.Printed}";
    }
}
