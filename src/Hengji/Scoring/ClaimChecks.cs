using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring;

/// <summary>Whether the parts, total and grade of the department's text are those of the rules (S01, S06, C14).</summary>
internal static class ClaimChecks
{
    public static IEnumerable<Finding> Of(Evaluation evaluation, ClaimedResult claimed)
    {
        foreach (var one in evaluation.Classes)
        {
            if (claimed.Classes.GetValueOrDefault(one.Class) is { } points
                && Differs(evaluation, Bilingual.Of($"{one.Class.BothNames()}得分", $"score of {one.Class.BothNames()}"), points, one.ScorePoints, one.WeightPoints) is { } finding)
            {
                yield return finding;
            }
        }
        if (claimed.Total is { } total)
        {
            var weight = evaluation.Scheme.Weights.Values.Sum();
            if (Differs(evaluation, new("总分", "total"), total, evaluation.TotalPoints, weight) is { } wrongTotal)
                yield return wrongTotal;
            if (WrongGrade(evaluation, total, claimed.Grade) is { } wrongGrade)
                yield return wrongGrade;
        }
    }

    private static Finding? Differs(
        Evaluation evaluation, Bilingual what, Figure claimed, decimal? computed, decimal weight)
    {
        var citation = evaluation.Scheme.CitationOf("weights");
        if (claimed.Value < 0 || claimed.Value > weight)
        {
            return ScoreFaults.ClaimDiffers.Finding(
                Bilingual.Of(
                    $"自评{what} {claimed.ToText()} 分，不在 0—{Text(weight)} 分之内。",
                    $"The claimed {what}, {claimed.ToText()} points, is not within 0 to {Text(weight)}."),
                new("请核对得分。", "Check the score."),
                citation,
                claimed);
        }
        if (computed is null || claimed.Interval.Contains(computed.Value))
            return null;
        return ScoreFaults.ClaimDiffers.Finding(
            Bilingual.Of(
                $"自评{what} {claimed.ToText()} 分，按规则计算为 {Text(computed.Value)} 分。",
                $"The claimed {what} is {claimed.ToText()} points; by the rules it is {Text(computed.Value)}."),
            new("请按规则改正，或说明理由。", "Correct it by the rules, or give the reason."),
            citation,
            claimed);
    }

    private static Finding? WrongGrade(Evaluation evaluation, Figure total, string grade)
    {
        var right = Grading.Of(total.Value, evaluation.Scheme.Grades);
        return grade.Length == 0 || right is null || grade.Trim() == right
            ? null
            : ScoreFaults.WrongGrade.Finding(
                Bilingual.Of(
                    $"自评总分 {total.ToText()} 分应为“{right}”，填报等次为“{grade}”。",
                    $"A claimed total of {total.ToText()} points is “{EnglishGrade(evaluation, right)}”; the grade filled in is “{EnglishGrade(evaluation, grade.Trim())}”."),
                new("请按总分改正等次。", "Correct the grade by the total."),
                evaluation.Scheme.CitationOf("grades"),
                total);
    }

    private static string EnglishGrade(Evaluation evaluation, string grade) =>
        evaluation.Scheme.Grades.FirstOrDefault(band => band.Name == grade)?.EnglishName ?? grade;

    private static string Text(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);
}
