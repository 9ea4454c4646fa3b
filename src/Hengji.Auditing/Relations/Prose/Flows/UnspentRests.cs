using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What is left of an amount that a rate told beside it is of: 到位100万元。…支出90万元，占到位资金的90%，结余10万元.</summary>
internal static partial class UnspentRests
{
    private const int PassagesBack = 2;

    /// <summary>The relation of each rest told right behind what was spent and its rate.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            foreach (var sentence in text.Passages[at].Sentences)
            {
                for (var place = 2; place < sentence.Mentions.Length; place++)
                {
                    if (IsRest(sentence.Mentions[place]) && Of(sentence.Mentions, place, text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)]) is { } relation)
                        yield return relation;
                }
            }
        }
    }

    /// <summary>The whole that the rate is of; where none is, the one that what was spent and what is left make.</summary>
    private static ReportRelation? Of(ImmutableArray<Mention> mentions, int place, ImmutableArray<Passage> near)
    {
        var (spent, rate, rest) = (mentions[place - 2], mentions[place - 1], mentions[place]);
        if (rate is not { IsPlain: true, Measure: Measure.Share or Measure.CompletionRate or Measure.Rate } || spent is not { IsAmount: true, IsPlain: true, RowLength: 1 } || spent.Dimension != rest.Dimension)
            return null;
        var wholes = near.SelectMany(passage => passage.Mentions).Where(mention => mention is { IsPlain: true, RowLength: 1 } && (mention.IsAmount || mention.IsBudget)
            && mention.Dimension == rest.Dimension && Nodes.IsNonZero(mention) && mention.Figure != spent.Figure && mention.Figure != rest.Figure).Reverse().ToList();
        var whole = wholes.Find(one => Holds(spent, rest, one)) ?? wholes.Find(one => IsOf(rate, spent, one));
        return whole is null ? null : Relation(spent, rest, whole);
    }

    private static bool IsRest(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Left().IsMatch(mention.Lead);

    private static bool Holds(Mention spent, Mention rest, Mention whole) => Relation(spent, rest, whole) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static bool IsOf(Mention rate, Mention spent, Mention whole) =>
        Nodes.CanHold(Nodes.Percent(Nodes.Of(spent, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), Nodes.Of(rate, Figures.MeasureUnit.Percent)) && rate.Figure.Value != 100;

    private static ReportRelation Relation(Mention spent, Mention rest, Mention whole)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, [spent, rest]), ComparisonOperator.Equal, Nodes.Of(whole, unit), unit, $"“{spent.Subject}”与结余之和等于“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "结余为比率分母中未支出的部分",
        };
    }

    [GeneratedRegex(@"^\s*[，、；]?\s*(?:年末|当年|期末|尚|尚有|形成|实际)*(?:结余|结转|剩余|未支出|未使用|未支付|未拨付|未执行|沉淀|结存|余额)(?:资金|金额|额|数)?[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();
}
