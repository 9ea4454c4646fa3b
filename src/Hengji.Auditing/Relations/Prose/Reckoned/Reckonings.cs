using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Reckoned;

/// <summary>Results of reckonings written out with signs (算式): 执行率＝（420.65÷450.00）×100%＝93.48%; 128辆×2.4万元＝307.2万元.</summary>
/// <remarks>What is reckoned stands there: the result must follow, whatever the words around say.</remarks>
internal static partial class Reckonings
{
    /// <summary>Operands in 元 for a result in 万元, where no unit is printed, and the other way round.</summary>
    private static readonly ImmutableArray<Rational> Scales = [1, 10_000, 100_000_000, Rational.Of(0.0001m), Rational.Of(0.00000001m)];

    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var mentions = sentence.Mentions;
        for (var result = 2; result < mentions.Length; result++)
        {
            if (mentions[result] is { Number: { High: null, IsUnsure: false }, RowLength: 1 } && Equals().IsMatch(Between(mentions[result - 1], mentions[result])) && First(mentions, result - 1) is var first && first < result - 1)
            {
                if (Relation(mentions[first..result], mentions[result]) is { } relation)
                    yield return relation;
            }
        }
    }

    /// <summary>Where the reckoning begins that ends with a figure.</summary>
    private static int First(ImmutableArray<Mention> mentions, int last)
    {
        var first = last;
        while (first > 0 && mentions[first].Number is { High: null, IsUnsure: false } && Operator().IsMatch(Between(mentions[first - 1], mentions[first])))
            first--;
        return first;
    }

    private static ReportRelation? Relation(ImmutableArray<Mention> operands, Mention result)
    {
        var isRate = result.Dimension == "%";
        var isTimesHundred = operands[^1].Figure.Value == 100 && Times().IsMatch(Between(operands[^2], operands[^1]));
        var own = isTimesHundred && (isRate || operands[^1].Dimension == "%") ? operands[..^1] : operands;
        if (own.Length < 2 || Reckoning.Of(own) is not { } reckoned)
            return null;
        var unit = isRate ? result.Figure.Unit : MeasureUnit.None;
        var right = new BoundFigure(result.Figure, isRate ? 1 : Rational.Of(result.Figure.Unit.InBase));
        var scales = isRate ? [100] : own.All(operand => operand.Figure.Unit != MeasureUnit.None) && result.Figure.Unit != MeasureUnit.None ? [1] : Scales;
        var sides = scales.Select(scale => (BoundNode)new BoundSum([new BoundTerm(scale, reckoned)])).ToList();
        var left = sides.Find(side => Nodes.CanHold(side, right)) ?? sides[own.All(operand => operand.Figure.Unit == MeasureUnit.None) && !isRate && result.Figure.Unit.InBase == 10_000 ? 1 : 0];
        return new ReportRelation(RelationKind.Balance, left, ComparisonOperator.Equal, right, unit, "所列算式的结果应与所列数一致");
    }

    private static string Between(Mention one, Mention next) => one.Sentence.Source.Text[one.Number.End..next.Number.Start];

    [GeneratedRegex(@"^[\p{L}]{0,3}[）)\]\s]*[=＝≈]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Equals();

    [GeneratedRegex(@"^[\p{L}]{0,3}[）)\]\s]*[+＋\-－−—×✕xX*÷/／]\s*[（(\[\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Operator();

    [GeneratedRegex("[×✕xX*]", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
