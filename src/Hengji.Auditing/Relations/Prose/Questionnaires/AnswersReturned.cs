using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Questionnaires;

/// <summary>Questionnaires that came back are no more than were sent out, the valid ones no more than came back: 发放问卷200份，收回有效问卷188份.</summary>
internal static partial class AnswersReturned
{
    /// <summary>The bounds of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1), Bound)).OfType<ReportRelation>();

    private static ReportRelation? Bound(Mention sent, Mention back) =>
        !IsCount(sent) || !IsCount(back) || sent.Dimension != back.Dimension || sent.Depth != back.Depth || !IsStep(sent.Lead, back.Lead) ? null
            : new ReportRelation(RelationKind.Bound, Nodes.Of(back, sent.Figure.Unit), ComparisonOperator.AtMost, Nodes.Of(sent, sent.Figure.Unit), sent.Figure.Unit, $"“{back.Subject}”不超过“{sent.Subject}”")
            {
                Certainty = Certainty.Inferred,
                Assumption = "收回的都在发放之内",
            };

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && !EachWords.IsOfEach(mention); // 每个小区发放问卷60份

    private static bool IsStep(string sent, string back) => (Sent().IsMatch(sent) && Back().IsMatch(back)) || (Back().IsMatch(sent) && Valid().IsMatch(back));

    [GeneratedRegex(@"(?:发放|发出|下发|印发)[^，。；、]{0,16}(?:[问答]卷|调查表|测评表|评议表|征求意见表)[^，。；、]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^\s*[，、；]?\s*(?:共|实际|实|现场|最终)?(?:收回|回收|返回|收到)[^，。；、]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    [GeneratedRegex(@"^\s*[，、；（(]?\s*(?:其中)?[：:，]?(?:有效|合格)(?:的)?(?:[问答]卷)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}
