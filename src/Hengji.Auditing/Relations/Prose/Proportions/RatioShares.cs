using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>What several pay of one total by a ratio: 省、县按7:3的比例分担，应投入480万元，省级336万元，县级144万元.</summary>
/// <remarks>The first amount behind the ratio that is followed by as many as the ratio has places. Asked where one of them comes out, or they are in that ratio.</remarks>
internal static partial class RatioShares
{
    /// <summary>The relations of each ratio with the amounts of its sentence and of the next.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at + 1 < passage.Sentences.Length ? passage.Sentences[at + 1].Mentions : [])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> next)
    {
        if (Ratio().Match(sentence.Sentence.Text) is not { Success: true } ratio)
            return [];
        var places = ratio.Groups["part"].Captures.Select(capture => NumberScanner.Scan(capture.Value).Select(number => number.Value).FirstOrDefault()).ToList();
        var (start, end) = (sentence.Sentence.Start + ratio.Index, sentence.Sentence.Start + ratio.Index + ratio.Length);
        var told = sentence.Mentions.Where(mention => IsMeant(mention) && (mention.Number.Start >= end || mention.Number.End <= start)).ToList();
        var behind = told.FindAll(mention => mention.Number.Start >= end);
        var amounts = told.Count > behind.Count && behind.Count >= places.Count ? [told[^(behind.Count + 1)], .. behind] : behind.Count > 0 ? behind : [.. told.TakeLast(1), .. next.Where(IsMeant)];
        if (behind.Count == 0 && told.Count == 0)
            amounts = [.. next.Where(IsMeant)];
        if (amounts.Count <= places.Count || places.Sum() == 0)
            return [];
        var shares = amounts.Skip(1).Take(places.Count).Select((part, place) => (part, share: places[place] / places.Sum())).ToList();
        return Judged(amounts[0], shares);
    }

    private static bool IsMeant(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Nodes.IsNonZero(mention);

    private static IEnumerable<ReportRelation> Judged(Mention total, List<(Mention Part, decimal Share)> shares)
    {
        var told = shares.ConvertAll(one => (one.Part, Relation: Relation(total, one.Part, one.Share)));
        var holding = told.Count(one => Nodes.CanHold(one.Relation.Left, one.Relation.Right));
        var isDivided = OneSlip.IsNear([.. shares.Select(one => (1, one.Part))], total);
        var sum = shares.Sum(one => one.Part.InBase);
        if (holding == 0 && !isDivided && !shares.TrueForAll(one => one.Part.InBase == sum * one.Share))
            return [];
        return told.Select(one => Nodes.CanHold(one.Relation.Left, one.Relation.Right) ? one.Relation : one.Relation with { Certainty = Certainty.Conditional });
    }

    private static ReportRelation Relation(Mention total, Mention part, decimal share)
    {
        var unit = part.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, new BoundSum([new BoundTerm(Rational.Of(share), Nodes.Of(total, unit))]), ComparisonOperator.Equal, Nodes.Of(part, unit), unit, $"“{part.Subject}”＝“{total.Subject}”按所述比例分担的部分")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各方依次按所述比例分担",
        };
    }

    [GeneratedRegex(@"(?<![\d.])(?<part>[0-9]{1,3}(?:\.[0-9]{1,4})?)(?:\s*[:：∶]\s*(?<part>[0-9]{1,3}(?:\.[0-9]{1,4})?)){1,4}(?=的?比例)", RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();
}
