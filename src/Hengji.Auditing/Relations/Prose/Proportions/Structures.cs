using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares told as proportions (三次产业结构比为6.0:55.0:39.0): they make 100, and each is the share of a part told before.</summary>
internal static partial class Structures
{
    private const int FewestNumbers = 3;
    private const int Whole = 100;
    private const decimal Nearly = 1;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Of(sentence, text));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ProseText text)
    {
        var mentions = sentence.Mentions;
        for (var first = 0; first + FewestNumbers <= mentions.Length; first++)
        {
            if (!Proportion().IsMatch(mentions[first].Lead) || !IsNumber(mentions[first]))
                continue;
            var row = mentions.Skip(first).TakeWhile((mention, at) => IsNumber(mention) && (at == 0 || mention.Lead.Trim() is "：" or ":" or "∶" or "︰")).ToList();
            if (row.Count < FewestNumbers)
                continue;
            var list = text.Lists.LastOrDefault(list => list.Parts.Length == row.Count && list.Total.IsPlain && Nodes.IsNonZero(list.Total) && list.Total.Sentence.Source == sentence.Sentence.Source && list.Parts.All(part => part.IsPlain && part.Number.Start < row[0].Number.Start));
            var told = list is null ? RowBefore(sentence, row) : [];
            foreach (var share in told.Select((part, at) => OfRow(part, told, row[at])))
                yield return share;
            var parts = list is null ? [] : row.Select((number, at) => OfPart(list.Parts[at], list.Total, number)).ToList();
            var isOfParts = parts.Count > 0 && parts.Count(part => Nodes.CanHold(part.Left, part.Right)) >= row.Count - 1;
            if (isOfParts || Math.Abs(row.Sum(mention => mention.Figure.Value) - Whole) <= Nearly)
                yield return All(row);
            foreach (var part in isOfParts ? parts : [])
                yield return part;
        }
    }

    /// <summary>增加值分别为29.8亿元、117.6亿元和128.6亿元，结构由…调整为10.8:42.6:46.6: the row of as many amounts, of whose sum most of the numbers are shares.</summary>
    private static List<Mention> RowBefore(ReadSentence sentence, List<Mention> row) =>
        sentence.Mentions.Where(mention => mention.Number.Start < row[0].Number.Start && mention.IsPlain && mention.RowLength == row.Count && mention.Dimension is not ("" or "%")).GroupBy(mention => mention.Row).Select(told => told.ToList())
            .LastOrDefault(told => told.Count == row.Count && told.Exists(Nodes.IsNonZero) && row.Where((number, at) => OfRow(told[at], told, number) is var share && Nodes.CanHold(share.Left, share.Right)).Any()) ?? [];

    private static ReportRelation OfRow(Mention part, List<Mention> row, Mention number) =>
        new(RelationKind.Share, Nodes.Percent(Nodes.Of(part, part.Figure.Unit), Nodes.Sum(part.Figure.Unit, row)), ComparisonOperator.Equal, Nodes.Of(number, MeasureUnit.None), MeasureUnit.Percent, "结构比各项依次为前列各数占其和的比重")
        {
            Certainty = Certainty.Inferred,
            Assumption = "结构比各项依次为前列各项的占比",
        };

    private static ReportRelation All(List<Mention> row) =>
        new(RelationKind.Share, new BoundSum([.. row.Select(number => new BoundTerm(1, Nodes.Of(number, MeasureUnit.None)))]), ComparisonOperator.Equal, new BoundConstant(Whole), MeasureUnit.None, "结构比各项之和为100")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部组成部分",
        };

    private static bool IsNumber(Mention mention) => mention is { IsPlain: true } && mention.Figure.Unit == MeasureUnit.None;

    private static ReportRelation OfPart(Mention part, Mention whole, Mention number) =>
        new(RelationKind.Share, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(number, MeasureUnit.None), MeasureUnit.Percent, $"占比＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "结构比各项依次为前列各项的占比",
        };

    [GeneratedRegex(@"(?:结构|比例|构成|之比|比重)(?:之?比|比例)?[^，。；：\d]{0,8}[为是：由从]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Proportion();
}
