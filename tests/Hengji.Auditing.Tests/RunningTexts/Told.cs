using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Tests.Messages;
using Hengji.Checks.Evaluation;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Short documents of paragraphs, and their relations as short texts.</summary>
internal static class Told
{
    public static PrintedDocument Document(params string[] paragraphs) =>
        new("a.txt", DocumentKind.Text, [.. paragraphs.Select((text, at) => new PrintedParagraph(new PrintedPlace($"第{at + 1}段"), text))], []);

    /// <summary>Each relation as kind, verdict and certainty: “TextSum Exact Certain”.</summary>
    public static IReadOnlyList<string> Relations(params string[] paragraphs)
    {
        var document = Document(paragraphs);
        var relations = ProseRelations.Of(document, new FigureBook(document));
        InEnglish.Told(relations);
        return [.. relations.Select(relation =>
            $"{relation.Kind} {RelationJudge.Judge(relation.Operator, relation.Left, relation.Right)} {relation.Certainty}")];
    }

    /// <summary>Claims as subject, measure, year and number.</summary>
    public static IReadOnlyList<string> Claims(params string[] paragraphs)
    {
        var document = Document(paragraphs);
        return [.. ProseClaims.Of(document, new FigureBook(document)).Select(claim =>
            $"{claim.Subject} {claim.Measure} {claim.Year} {(claim.Direction < 0 ? "-" : "")}{claim.Figure.Printed}{claim.Figure.Unit}")];
    }
}
