using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Reads the numbers of running text with their words.</summary>
internal sealed partial class ToldReader(Vocabulary words, Headings headings)
{
    private const int MostBefore = 20;
    private const int MostAfter = 8;
    private const int MostAbove = 150;
    private const int TooShort = 4;

    private readonly List<ToldNumber> all = [];
    private (string? Words, ImmutableArray<int> Pieces) lastAbove;

    /// <summary>All of them, in reading order.</summary>
    public ImmutableArray<ToldNumber> Read(ImmutableArray<Passage> passages)
    {
        foreach (var sentence in passages.SelectMany(passage => passage.Sentences))
            Read(sentence);
        return [.. all];
    }

    private void Read(ReadSentence sentence)
    {
        ToldNumber? last = null;
        foreach (var mention in sentence.Mentions.Where(IsTold))
        {
            last = Of(mention, last);
            all.Add(last);
        }
    }

    private static bool IsTold(Mention mention) =>
        mention is { Number: { High: null, IsUnsure: false }, Figure.Value: not 0 } && (mention.Number.Qualifier is NumberQualifier.None or NumberQualifier.Cumulative || mention.Measure == Measure.Target || IsBound(mention));

    /// <summary>不少于120个, ≥95%, 98%以上: a target, told in the words of one.</summary>
    private static bool IsBound(Mention mention) =>
        mention.Number.Qualifier is NumberQualifier.AtLeast or NumberQualifier.AtMost && (BoundBefore().IsMatch(mention.Lead) || BoundBehind().IsMatch(mention.Tail));

    private ToldNumber Of(Mention mention, ToldNumber? last)
    {
        var (block, heading) = headings.Of(mention.Sentence.Source.Block);
        var (text, start) = (mention.Sentence.Source.Text, mention.Number.Start);
        var (before, after) = (Tail(Clause().Match(mention.Lead).Value, MostBefore), Head(Noun().Match(mention.Tail).Value, MostAfter));
        var sentenceBefore = text[mention.Sentence.Start..Math.Max(mention.Sentence.Start, start - before.Length)];
        var owner = OwnerOf(mention, before, last);
        var subject = mention.Subject.Length > 1 && !before.Contains(mention.Subject, StringComparison.Ordinal) ? mention.Subject : "";
        var own = before + after + "|" + subject + "|" + owner;
        var above = heading + "\n" + Tail(text[..mention.Sentence.Start], MostAbove);
        var ownPieces = words.PiecesOf(own);
        var sentencePieces = words.Together(ownPieces, words.PiecesOf(sentenceBefore));
        return new ToldNumber(mention.Figure, mention.Sentence, mention.Measure, IsBound(mention) ? Placed.NumberSort.Of(Placed.NumberSort.In(before), isPlanned: true) : Placed.NumberSort.Of(before), own, before, after, sentenceBefore, above)
        {
            IsBound = IsBound(mention),
            Order = all.Count,
            Start = start,
            End = mention.Number.End,
            Depth = mention.Depth,
            Block = block,
            Heading = heading,
            LeansOnOther = owner.Length > 0,
            OwnBag = new(words, ownPieces),
            SentenceBag = new(words, sentencePieces),
            AllBag = new(words, words.Together(sentencePieces, PiecesAbove(above))),
            OwnYear = mention.Year,
            NearestYear = AlikeNumbers.YearIn(above + sentenceBefore + before),
            IsOfFund = AlikeNumbers.NamesFund(heading + sentenceBefore + before),
            Flows = AlikeNumbers.FlowsIn(before),
        };
    }

    /// <summary>The words of the number that a share or a bare number belongs to: …支出474万元，占4.5%.</summary>
    private static string OwnerOf(Mention mention, string before, ToldNumber? last)
    {
        if (last is null || (before.Length > TooShort && mention.Dimension != "%") || IsPastStop(mention, last))
            return "";
        var said = last.Before.Length < TooShort || last.Figure.Unit.Dimension == "%" ? last.Own[(last.Own.LastIndexOf('|') + 1)..] : "";
        return said.Length > 0 ? said : last.Before;
    }

    private static bool IsPastStop(Mention mention, ToldNumber last) =>
        mention.Sentence.Source.Text.LastIndexOf('；', mention.Number.Start) > mention.Sentence.Start + last.SentenceBefore.Length + last.Before.Length;

    /// <summary>All numbers of a sentence have the same above them.</summary>
    private ImmutableArray<int> PiecesAbove(string above)
    {
        if (above != lastAbove.Words)
            lastAbove = (above, words.PiecesOf(above));
        return lastAbove.Pieces;
    }

    private static string Tail(string text, int most) => text.Length > most ? text[^most..] : text;

    private static string Head(string text, int most) => text.Length > most ? text[..most] : text;

    [GeneratedRegex("(?:不[低少小]于|不超过|不[高大多]于|至少|[大小]于等于|[≥≤]|[><]=)\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BoundBefore();

    [GeneratedRegex("^(?:（含）|\\(含\\)|及)?(?:以[上内下]|之内)", RegexOptions.CultureInvariant)]
    private static partial Regex BoundBehind();

    /// <summary>The words since the last stop, number or bracket.</summary>
    [GeneratedRegex(@"[^，。；：、（）()“”""\d]*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^[^，。；：、（）()“”""\d]*", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();
}
