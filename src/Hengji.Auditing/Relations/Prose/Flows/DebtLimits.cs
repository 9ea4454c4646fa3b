using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>Debt within its limit: 债务余额62.30亿元，控制在限额65.00亿元以内; 限额60亿元，其中…，余额58亿元.</summary>
internal static partial class DebtLimits
{
    /// <summary>The bounds of each sentence that tells a limit and the debt of the same kind.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var money = sentence.Mentions.Where(mention => mention is { Dimension: "money", RowLength: 1, Number.High: null } && mention.Measure is not (Measure.Change or Measure.LastYear)).ToList();
        var limits = money.FindAll(mention => Limit().IsMatch(mention.Lead) && !Lower().IsMatch(mention.Lead));
        foreach (var limit in limits.Where(limit => limits.Count(other => Kind(other) == Kind(limit)) == 1))
        {
            var balances = money.FindAll(mention => mention.IsPlain && Balance().IsMatch(mention.Lead) && !Limit().IsMatch(mention.Lead) && Kind(mention) == Kind(limit));
            if (balances is not [var balance])
                continue;
            if (money.FindAll(mention => mention.IsPlain && mention.Number.Start > limit.Number.Start && Space().IsMatch(mention.Lead) && SpaceBehind().IsMatch(mention.Tail)) is [var space])
                yield return new ReportRelation(
                    RelationKind.Balance, Nodes.Sum(limit.Figure.Unit, [balance, space]), ComparisonOperator.Equal, Nodes.Of(limit, limit.Figure.Unit), limit.Figure.Unit, "债务余额与剩余空间之和等于限额")
                {
                    Certainty = Certainty.Inferred,
                    Assumption = "限额与余额为同一口径",
                };
            yield return new ReportRelation(
                RelationKind.Bound, Nodes.Of(balance, limit.Figure.Unit), ComparisonOperator.AtMost, Nodes.Of(limit, limit.Figure.Unit), limit.Figure.Unit, "债务余额不超过限额")
            {
                Certainty = Certainty.Inferred,
                Assumption = "限额与余额为同一口径",
            };
        }
    }

    private static string Kind(Mention mention) => Kinds().Match(mention.Lead).Value;

    [GeneratedRegex(@"限额(?:为|是|内|之内|[^，。；：、\d余]{0,4})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?:[还尚仍]有|剩余|尚余|余)(?:限额|额度|空间)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"^\s*(?:的?(?:举债|债务|举借|剩余)?(?:空间|额度|余地))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBehind();

    /// <summary>低于限额3亿元 is how far it is from it.</summary>
    [GeneratedRegex("低于|少于|新增|增加", RegexOptions.CultureInvariant)]
    private static partial Regex Lower();

    [GeneratedRegex(@"债务余额[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Balance();

    [GeneratedRegex("一般|专项", RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();
}
