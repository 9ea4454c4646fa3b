namespace Hengji.Documents.Letters;

/// <summary>The letter that sends a report back with what is to be corrected or explained (审核意见), in Chinese or in English.</summary>
/// <param name="Title">关于《…》的审核意见.</param>
/// <param name="Addressee">Whom it goes to, without colon; empty when nobody said.</param>
/// <param name="Opening">First paragraph.</param>
/// <param name="Corrections">What is to be corrected, the gravest first.</param>
/// <param name="Questions">What is to be explained.</param>
/// <param name="Closing">Last paragraph.</param>
/// <param name="Sender">Who signs; empty when nobody said.</param>
/// <param name="Date">2023年6月30日.</param>
public sealed record ReturnLetter(
    string Title, string Addressee, string Opening, ImmutableArray<LetterItem> Corrections, ImmutableArray<LetterItem> Questions, string Closing,
    string Sender, string Date)
{
    /// <summary>Heading over the corrections.</summary>
    public const string CorrectionsHeading = "应予更正的问题";

    /// <summary>Heading over the questions.</summary>
    public const string QuestionsHeading = "请予说明的问题";

    /// <summary>Whether it is in English.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>What stands behind the addressee and behind tags.</summary>
    public string Colon => IsEnglish ? ": " : "：";

    /// <summary>Whether it says anything.</summary>
    public bool IsEmpty => Corrections.IsEmpty && Questions.IsEmpty;

    /// <summary>The parts that have items, with 一、 二、 before their headings.</summary>
    public IEnumerable<LetterPart> Parts
    {
        get
        {
            if (!Corrections.IsEmpty)
                yield return new LetterPart(IsEnglish ? "1. To be corrected" : "一、" + CorrectionsHeading, Corrections);
            if (!Questions.IsEmpty)
                yield return new LetterPart(IsEnglish ? (Corrections.IsEmpty ? "1. " : "2. ") + "To be explained" : (Corrections.IsEmpty ? "一、" : "二、") + QuestionsHeading, Questions);
        }
    }
}

/// <summary>A part of the letter.</summary>
/// <param name="Heading">With its number.</param>
/// <param name="Items">At least one.</param>
public sealed record LetterPart(string Heading, ImmutableArray<LetterItem> Items);

/// <summary>One accepted finding in the letter.</summary>
/// <param name="Title">What kind of thing it is.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Places">Where, in the words of the report.</param>
/// <param name="Recomputation">The sum made again; empty when there is none.</param>
/// <param name="Request">What to do by when.</param>
/// <param name="Remark">What the reviewer added; may be empty.</param>
public sealed record LetterItem(
    string Title, string Reason, ImmutableArray<LetterPlace> Places, string Recomputation, string Request, string Remark)
{
    /// <summary>Whether it is in English.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>The item's paragraphs behind its title, each with its tag.</summary>
    public IEnumerable<(string Tag, string Text)> Lines
    {
        get
        {
            yield return (Say("问题", "Finding"), Reason);
            foreach (var place in Places)
                yield return (Say("原文", "As printed"), place.Locator.Length > 0 ? $"{place.Locator}{Say("：", ": ")}“{place.Quote}”" : $"“{place.Quote}”");
            if (Recomputation.Length > 0)
                yield return (Say("复算", "Worked out again"), Recomputation);
            if (Remark.Length > 0)
                yield return (Say("审核说明", "Reviewer's remark"), Remark);
            yield return (Say("要求", "Request"), Request);
        }
    }

    private string Say(string chinese, string english) => IsEnglish ? english : chinese;
}

/// <summary>A place of the report, quoted.</summary>
/// <param name="Locator">Where.</param>
/// <param name="Quote">The words there.</param>
public sealed record LetterPlace(string Locator, string Quote);
