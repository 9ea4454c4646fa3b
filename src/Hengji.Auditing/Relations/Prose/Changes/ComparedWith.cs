using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A number held against one of the same kind elsewhere, with what lies between: 生均经费1352元，比全市平均1690元低338元，相当于全市平均的80%; 平均每公里15.90万元，比概算16.50万元下降3.64%.</summary>
internal static partial class ComparedWith
{
    private const int Together = 3;

    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Enumerable.Range(0, Math.Max(0, sentence.Mentions.Length - Together + 1)).SelectMany(at => At(sentence.Mentions, at)));

    private static IEnumerable<ReportRelation> At(ImmutableArray<Mention> mentions, int at)
    {
        var (now, other, apart) = (mentions[at], mentions[at + 1], mentions[at + 2]);
        if (!IsNumber(now) || !IsNumber(other) || other.Figure.Unit != now.Figure.Unit || other.Measure is Measure.LastYear or Measure.Budget or Measure.AdjustedBudget || !Base().IsMatch(other.Lead) || apart is not { IsPlain: true, RowLength: 1 } || apart.Depth != now.Depth
            || Verb().Match(apart.Lead) is not { Success: true } verb)
            yield break;
        var sign = verb.Groups["less"].Success ? -1 : 1;
        if (apart.Figure.Unit == MeasureUnit.Percent && Nodes.IsNonZero(other))
            yield return Likely(ChangeFormulas.GrowthFrom(now, other, apart with { Words = apart.Words with { Direction = sign } }), now, other);
        else if (apart.Dimension == now.Dimension)
            yield return Likely(ChangeFormulas.Difference(now, other, apart with { Words = apart.Words with { Direction = sign } }), now, other);
        foreach (var share in mentions.Skip(at + Together).Take(2).Where(mention => mention is { IsPlain: true, RowLength: 1, Measure: Measure.Share } && mention.Figure.Unit == MeasureUnit.Percent && Nodes.IsNonZero(other) && As().IsMatch(mention.Lead)))
            yield return new ReportRelation(
                RelationKind.Share, Nodes.Percent(Nodes.Of(now, other.Figure.Unit), Nodes.Of(other, other.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"比率＝“{now.Subject}”÷“{other.Subject}”")
            {
                Certainty = Certainty.Inferred,
                Assumption = "比率以本句所列两数计算",
            };
    }

    private static ReportRelation Likely(ReportRelation relation, Mention now, Mention other) =>
        relation with { Certainty = Certainty.Inferred, Assumption = $"相比的是“{now.Subject}”与“{other.Subject}”" };

    private static bool IsNumber(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && mention.Measure is not (Measure.Change or Measure.Closing or Measure.Opening);

    [GeneratedRegex(@"^\s*[，（]?\s*(?:比|较|相比|低于|高于)(?!例|重|上年|去年|20\d\d)[^，。；：\d]{1,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Base();

    [GeneratedRegex(@"^\s*(?:的?)?[，]?(?:(?<less>低|少|节约|节省|减少|降低|下降|下浮|便宜|缩短|压减)|(?<more>高|多|溢价|增加|提高|上升|增长|上浮|延长|超出?))[出了]?(?:约)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s*[，、]\s*(?:相当于|为|是)[^，。；：\d]{2,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex As();
}
