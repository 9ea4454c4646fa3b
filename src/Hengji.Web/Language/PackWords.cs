using Hengji.Checks;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Schemes;
using Hengji.Scoring;
using Hengji.UseCases.Calendar;

namespace Hengji.Web.Language;

/// <summary>What packs and the core call things, in the reader's language: English where there is a counterpart, else Chinese.</summary>
public static class PackWords
{
    /// <summary>The form as the reader reads it; never for what is exported, printed or signed.</summary>
    public static FormDefinition Of(this Tongue tongue, FormDefinition form) => tongue.IsEnglish ? form.InEnglish() : form;

    /// <summary>What a rule says should hold.</summary>
    public static string Of(this Tongue tongue, Rule rule) => tongue[rule.Title, rule.EnglishTitle ?? rule.Title];

    /// <summary>Title of a scheme.</summary>
    public static string Of(this Tongue tongue, Scheme scheme) => tongue[scheme.Title, scheme.EnglishTitle ?? scheme.Title];

    /// <summary>What is to be done in a step.</summary>
    public static string Of(this Tongue tongue, StepDue step) => tongue[step.Title, step.EnglishTitle ?? step.Title];

    /// <summary>Name of a class of indicators.</summary>
    public static string Of(this Tongue tongue, IndicatorClass scored) =>
        tongue.IsEnglish ? Capital(scored.BothNames().English) : scored.Name();

    /// <summary>The grade of an evaluation; null while there is none.</summary>
    public static string? GradeOf(this Tongue tongue, Evaluation evaluation) =>
        evaluation.Grade is { } grade
            ? tongue[grade, evaluation.Scheme.Grades.FirstOrDefault(band => band.Name == grade)?.EnglishName ?? grade]
            : null;

    /// <summary>Word for a verdict.</summary>
    public static string Of(this Tongue tongue, Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => tongue["相符", "holds"],
            Verdict.Within => tongue["四舍五入可解释", "explained by rounding"],
            Verdict.Breaks => tongue["不符", "does not hold"],
            _ => tongue["不适用", "not applicable"],
        };

    /// <summary>
    /// A finding in English: where, what should hold, both sides, difference and what rounding explains; null where the rule has
    /// no English counterpart, so that its own words must do.
    /// </summary>
    public static string? InEnglish(Finding finding)
    {
        if (finding.EnglishMessage is { } message)
            return message;
        if (finding.EnglishTitle is not { } title)
            return null;
        var row = finding.EnglishRowLabel ?? finding.RowLabel;
        var where = row.Length > 0 ? $"{row}: " : "";
        var sides = finding.Left.Length > 0 && finding.Right.Length > 0 ? $" It does not: {finding.Left} against {finding.Right}" : " It does not";
        var gap = finding.Gap.Length > 0 ? $", difference {finding.Gap}, of which rounding explains at most {finding.Slack}." : ".";
        return $"{where}{title}.{sides}{gap}";
    }

    /// <summary>A finding's sentence in the reader's language, as far as there is one.</summary>
    public static string Of(this Tongue tongue, Finding finding) =>
        tongue.IsEnglish ? InEnglish(finding) ?? finding.Message : finding.Message;

    /// <summary>What to do about it.</summary>
    public static string AdviceOf(this Tongue tongue, Finding finding) => tongue[finding.Advice, finding.EnglishAdvice ?? finding.Advice];

    /// <summary>Why a cell is suspected.</summary>
    public static string Of(this Tongue tongue, Suspect suspect) => tongue[suspect.Reason, suspect.EnglishReason ?? suspect.Reason];

    /// <summary>How a line was scored.</summary>
    public static string ExplanationOf(this Tongue tongue, ScoreLine line) => tongue[line.Explanation, line.EnglishExplanation];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
