using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Rates with the other number they are of in the brackets right behind: 参保13.86万亩，参保率84%（应保面积16.50万亩）; 重大隐患整改率92%（已整改23处）.</summary>
internal static partial class BracketBases
{
    private const int MostNumbers = 8;

    /// <summary>The relation of each such rate.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Select(rate => Of(rate, sentence)).OfType<ReportRelation>());

    private static ReportRelation? Of(Mention rate, ReadSentence sentence)
    {
        if (rate is not { IsPlain: true, RowLength: 1, Measure: Measure.Rate or Measure.CompletionRate or Measure.Share, Dimension: "%", Figure.Value: > 0 } || rate.Figure.Unit == MeasureUnit.PercentagePoint || Inside(rate, sentence) is not { } inside)
            return null;
        var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && IsNumber(mention) && mention.Depth <= rate.Depth && mention.Dimension == inside.Dimension).TakeLast(MostNumbers).Reverse().ToList();
        var pairs = before.ConvertAll(mention => IsPart(inside, mention, rate) ? Relation(inside, mention, rate) : Relation(mention, inside, rate));
        return pairs.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) ?? (Meant(before, inside, rate) is { } meant ? (IsPart(inside, meant, rate) ? Relation(inside, meant, rate) : Relation(meant, inside, rate)) with { Certainty = before.Count == 1 ? Certainty.Inferred : Certainty.Conditional } : null);
    }

    /// <summary>The only number of the brackets that open right behind the rate.</summary>
    private static Mention? Inside(Mention rate, ReadSentence sentence)
    {
        var inside = sentence.Mentions.Where(mention => mention.Number.Start > rate.Number.Start).TakeWhile(mention => mention.Depth > rate.Depth).ToList();
        return inside is [var only] && PartRange.OpensAtOnce(only) && IsNumber(only) && !Earlier().IsMatch(only.Lead) ? only : null;
    }

    private static bool IsNumber(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or ""), Figure.Value: > 0 } && mention.Measure is not (Measure.Change or Measure.LastYear or Measure.Earlier);

    /// <summary>What was done is the part, what should be or all there is the whole; where no word says, the smaller is the part.</summary>
    private static bool IsPart(Mention inside, Mention other, Mention rate) =>
        Whole().IsMatch(inside.Lead) ? false : Done().IsMatch(inside.Lead) || (rate.Figure.Value < 100 && inside.InBase < other.InBase);

    /// <summary>The one called as the rate is, else the one right before it that can be part or whole of it.</summary>
    private static Mention? Meant(List<Mention> before, Mention inside, Mention rate) =>
        before.Find(mention => mention.Subject.Length > 2 && rate.Subject.Contains(mention.Subject, StringComparison.Ordinal))
        ?? before.Find(mention => rate.Figure.Value > 100 || !Done().IsMatch(inside.Lead) || mention.InBase >= inside.InBase);

    private static ReportRelation Relation(Mention part, Mention whole, Mention rate) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率以括号内所注的数计算",
        };

    [GeneratedRegex("上年|去年|同期|目标|不低于|标准|要求|其中|排名|全[国省市]|增长|提高|下降|降低", RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex("应|总|全部|平均|编制|人口|基数|预算|常住|在册|计划|核定|共有", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("已|实际|按期|完成|合格|达标", RegexOptions.CultureInvariant)]
    private static partial Regex Done();
}
