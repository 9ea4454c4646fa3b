using System.Collections.Immutable;
using System.Globalization;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Tests.Messages;
using Hengji.Checks;
using Hengji.Checks.Evaluation;

namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Sentences with a place left open, filled with the right figure and with a wrong one.</summary>
internal static class Written
{
    /// <summary>With the right figure a relation holds and none breaks; with the wrong one a relation breaks that is not only asked.</summary>
    public static void OnlyWrongBreaks(string sentence, string right, string wrong)
    {
        var told = Relations(Fill(sentence, right));
        told.ShouldNotBeEmpty("nothing is recognised");
        told.ShouldNotContain(relation => IsBroken(relation), Fill(sentence, right));
        var broken = Relations(Fill(sentence, wrong)).Where(IsBroken).ToList();
        broken.ShouldContain(relation => relation.Certainty != Certainty.Conditional, Fill(sentence, wrong));
    }

    /// <summary>With the right figure and one within its rounding a relation holds and none breaks; with the wrong one a relation breaks, told or asked.</summary>
    public static void WrongIsSeen(string sentence, string right, string within, string wrong)
    {
        Relations(Fill(sentence, right)).ShouldNotBeEmpty("nothing is recognised");
        NothingBreaks(Fill(sentence, right));
        NothingBreaks(Fill(sentence, within));
        Relations(Fill(sentence, wrong)).ShouldContain(relation => IsBroken(relation), Fill(sentence, wrong));
    }

    /// <summary>No relation of the paragraphs breaks.</summary>
    public static void NothingBreaks(string text) =>
        Relations(text).Where(IsBroken).Select(relation => relation.Basis).ShouldBeEmpty(text);

    private static string Fill(string sentence, string figure) => string.Format(CultureInfo.InvariantCulture, sentence, figure);

    private static ImmutableArray<ReportRelation> Relations(string text)
    {
        var document = Told.Document(text.Split('\n'));
        var relations = ProseRelations.Of(document, new FigureBook(document));
        InEnglish.Told(relations);
        return relations;
    }

    private static bool IsBroken(ReportRelation relation) =>
        RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) == Verdict.Breaks;
}
