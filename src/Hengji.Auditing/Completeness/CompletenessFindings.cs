using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks about what a document should have and lacks, and about dates that cannot be (完整性).</summary>
internal static class CompletenessFindings
{
    /// <summary>The questions of a document.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document)
    {
        var title = ReportTitle.Of(document);
        return
        [
            .. title is null ? [] : MissingParts.Of(document, title), .. Attachments.Of(document), .. NumberingGaps.Of(document), .. OtherYears.Of(document), .. UnfinishedWords.Of(document),
            .. ActualValues.Of(document), .. title is null ? [] : SatisfactionSample.Of(document), .. DateFindings.Of(document, title),
        ];
    }
}
