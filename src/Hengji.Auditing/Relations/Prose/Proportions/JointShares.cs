using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>One share of several amounts together: 居前三位的甲30件、乙20件、丙10件，占总量的60%; 两项合计占90%.</summary>
internal static partial class JointShares
{
    private const int PassagesBack = 1;
    private const int FarthestBack = 24;
    private const string Numerals = "两三四五六七八九";

    /// <summary>Whether a share is of all amounts listed before it, not of the last one.</summary>
    public static bool IsJoint(Mention share, ImmutableArray<Mention> sentence) =>
        Together().IsMatch(share.Lead) || Added().IsMatch(share.Lead) || (Alone().IsMatch(share.Lead) && sentence.Any(mention => mention.Number.Start < share.Number.Start && Leading().IsMatch(mention.Lead)));

    /// <summary>The relations of all such shares.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            foreach (var sentence in text.Passages[at].Sentences)
            {
                foreach (var share in sentence.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1 } && IsJoint(mention, sentence.Mentions)))
                {
                    if (OfAmounts(share, sentence, (text.Passages[Math.Max(0, at - FarthestBack)..(at + 1)], text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)])) is { } relation)
                        yield return relation;
                    if (OfShares(share, sentence, text) is { } sum)
                        yield return sum;
                }
            }
        }
    }

    private static ReportRelation? OfAmounts(Mention share, ReadSentence sentence, (ImmutableArray<Passage> Far, ImmutableArray<Passage> Near) told)
    {
        var parts = Parts(share, sentence);
        if (parts.Count < 2)
            return null;
        var wholes = told.Near.SelectMany(passage => passage.Mentions).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == parts[0].Dimension && Nodes.IsNonZero(mention) && !parts.Contains(mention)
            && (mention.Sentence.Source != share.Sentence.Source || mention.Number.Start < parts[0].Number.Start)).ToList();
        var name = FactKey.Subject(share.Words.Against);
        var whole = wholes.Find(mention => Relation(parts, mention, share) is var relation && Nodes.CanHold(relation.Left, relation.Right))
            ?? (name.Length > 1 ? wholes.FindLast(mention => FactKey.Subject(mention.Subject) == name) : null)
            ?? Called(share.Words.Against, parts[0].Dimension, told.Far)
            ?? (wholes.DistinctBy(mention => mention.InBase).Take(2).ToList() is [var only] ? only : null);
        return whole is null ? null : Relation(parts, whole, share);
    }

    /// <summary>当年缴存额, told as 缴存额15.29亿元 some pages before: the one value of the very name.</summary>
    private static Mention? Called(string name, string dimension, ImmutableArray<Passage> far) =>
        FactKey.Plain(name) is { Length: > 2 } plain && far.SelectMany(passage => passage.Mentions).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == dimension && Nodes.IsNonZero(mention) && FactKey.Plain(mention.Subject) == plain)
            .DistinctBy(mention => mention.InBase).Take(2).ToList() is [var only] ? only : null;

    private static ReportRelation Relation(List<Mention> parts, Mention whole, Mention share)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Sum(unit, parts), Nodes.Of(whole, unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent,
            $"占比＝所列{parts.Count}项之和÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"占比以“{whole.Subject}”为分母",
        };
    }

    /// <summary>Where each has its share, the shares make it up.</summary>
    private static ReportRelation? OfShares(Mention share, ReadSentence sentence, ProseText text)
    {
        var shares = Parts(share, sentence).ConvertAll(part => text.DerivedOf(part, Measure.Share));
        return shares.Count < 2 || shares.Exists(one => one is not { IsPlain: true } || one.Figure == share.Figure) ? null : new ReportRelation(
            RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, shares.ConvertAll(one => one!)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, "合计占比＝各项占比之和")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各占比以同一总数为分母",
        };
    }

    /// <summary>The amounts right before the share: as many as its words say, else from the one that names the first places.</summary>
    private static List<Mention> Parts(Mention share, ReadSentence sentence)
    {
        var before = sentence.Mentions.Where(mention => mention.Number.Start < share.Number.Start && mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Depth == share.Depth).ToList();
        if (before.Count == 0 || before.Exists(mention => mention.Dimension != before[^1].Dimension))
            before = before.FindAll(mention => mention.Dimension == before[^1].Dimension);
        var first = before.FindLastIndex(mention => Leading().IsMatch(mention.Lead));
        var told = Together().Match(share.Lead).Groups["count"] is { Success: true } count ? Numerals.IndexOf(count.Value, StringComparison.Ordinal) + 2 : 0;
        return told > 1 ? before.Count >= told ? before[^told..] : [] : first >= 0 ? before[first..] : Added().IsMatch(share.Lead) ? Joined(before) : [];
    }

    /// <summary>“8.08亿元贷款与4.71亿元提取合计，相当于…”: the last amounts joined by a word.</summary>
    private static List<Mention> Joined(List<Mention> amounts)
    {
        var first = amounts.Count - 1;
        while (first > 0 && Joins().IsMatch(amounts[first].Lead))
            first--;
        return first >= 0 ? amounts[first..] : [];
    }

    [GeneratedRegex("[与和及加]$|^\\s*[与和及加、]", RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    /// <summary>合计，相当于当年缴存额的….</summary>
    [GeneratedRegex("(?:合计|之和|两项|二者|两者)[，,]?(?:占|相当于)[^，。；：、占\\d]{2,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex(@"(?<count>[两三四五六七八九])(?:[项者类个][^，。；：\d]{0,6}?(?:合计|共计|总计|累计|共)?|年(?:合计|共计|总计|累计|共))占[^，。；：占\d]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    /// <summary>A share that names no amount of its own.</summary>
    [GeneratedRegex(@"^\s*[，；]?\s*(?:合计|共计|总计|共)?占[^，。；：占\d]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?:居|排|列|排名|排在|位列|名列)前(?:[一二两三四五六七八九十]|\d+)?[位名项类]?", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
