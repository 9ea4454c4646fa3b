using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>A row of names with their shares, whose amounts were told before: 从支出结构看，助学30.65%，大病救助27.81%，救灾10.14%.</summary>
/// <remarks>The total is the amount of which most of the names' amounts make the shares; what else is named so is of it, too.</remarks>
internal static partial class NamedStructure
{
    private const int FewestNames = 3;
    private const int PassagesBack = 16;
    private const int MostWholes = 60;

    /// <summary>The relations of each sentence.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany((passage, at) => passage.Sentences.SelectMany(sentence => Of(sentence, text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Passage> near)
    {
        var shares = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Measure: Measure.Rate or Measure.Share, Of: null, Figure.Value: > 0 and < 100 } && mention.Figure.Unit == MeasureUnit.Percent && Name(mention).Length > 1).ToList();
        if (shares.Count < FewestNames || shares.Count * 2 < sentence.Mentions.Length)
            return [];
        var amounts = near.SelectMany(passage => passage.Mentions).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && Nodes.IsNonZero(mention) && IsBefore(mention, shares[0])).ToList();
        var named = shares.ConvertAll(share => (Share: share, Parts: amounts.FindAll(amount => IsCalled(amount, Name(share)))));
        var whole = amounts.TakeLast(MostWholes).Reverse().FirstOrDefault(amount => named.Count(one => one.Parts.Exists(part => Fits(part, amount, one.Share))) is >= FewestNames - 1 and var fitting && (fitting * 2 > shares.Count || (fitting >= FewestNames && fitting * 2 > named.Count(one => one.Parts.Count > 0))));
        return whole is null ? [] : named.Select(one => (one.Parts.Find(told => Fits(told, whole, one.Share)) ?? Only(one.Parts, whole)) is { } part ? Relation(part, whole, one.Share) : null).OfType<ReportRelation>();
    }

    private static bool IsBefore(Mention mention, Mention share) => mention.Sentence.Source != share.Sentence.Source || mention.Number.Start < share.Number.Start;

    private static string Name(Mention share) => Bare().Match(share.Lead) is { Success: true } bare ? bare.Groups["name"].Value : "";

    private static bool IsCalled(Mention amount, string name) => SubjectWords.Key(amount.Subject).StartsWith(name, StringComparison.Ordinal);

    private static bool Fits(Mention part, Mention whole, Mention share) =>
        part.Dimension == whole.Dimension && part.InBase < whole.InBase && Relation(part, whole, share) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static Mention? Only(List<Mention> parts, Mention whole) =>
        parts.FindAll(part => part.Dimension == whole.Dimension && part.Figure != whole.Figure).DistinctBy(part => part.InBase).Take(2).ToList() is [var only] ? only : null;

    private static ReportRelation Relation(Mention part, Mention whole, Mention share)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(part, unit), Nodes.Of(whole, unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"所列各项的占比以“{whole.Subject}”为分母",
        };
    }

    [GeneratedRegex(@"(?:^|[，；、：])\s*(?<name>[^，。；：、\d占增降升减率]{2,10}?)(?:占|占比)?[为达]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
