using Hengji.Figures;

namespace Hengji.UseCases.Narrating;

/// <summary>The running text of a report (报告正文) as its readers will find it.</summary>
/// <param name="Revision">Revision of the dossier it shows.</param>
/// <param name="Blocks">Headings, paragraphs, sentences and tables in order.</param>
public sealed record NarrativeDocument(long Revision, ImmutableArray<NarrativeBlock> Blocks)
{
    /// <summary>Paragraphs people write, in order.</summary>
    public IEnumerable<NarrativeParagraph> Paragraphs => Blocks.OfType<NarrativeParagraph>();

    /// <summary>The document cut at its headings.</summary>
    public ImmutableArray<NarrativeSection> Sections => [.. Cut()];

    /// <summary>Every document begins with a heading.</summary>
    private IEnumerable<NarrativeSection> Cut()
    {
        for (var at = 0; at < Blocks.Length;)
        {
            var blocks = Blocks.Skip(at + 1).TakeWhile(block => block is not NarrativeHeading).ToImmutableArray();
            yield return new NarrativeSection($"s{at.ToString(CultureInfo.InvariantCulture)}", (NarrativeHeading)Blocks[at], blocks);
            at += blocks.Length + 1;
        }
    }
}

/// <summary>A heading and what stands under it.</summary>
/// <param name="Id">Its name on the page.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What stands under it.</param>
public sealed record NarrativeSection(string Id, NarrativeHeading Heading, ImmutableArray<NarrativeBlock> Blocks)
{
    /// <summary>Numbers under it that nothing binds.</summary>
    public int FreeCount => Blocks.OfType<NarrativeParagraph>().Sum(paragraph => paragraph.FreeCount);
}

/// <summary>A piece of the document.</summary>
public abstract record NarrativeBlock;

/// <summary>A heading.</summary>
/// <param name="Level">0 part, 1 一、, 2 （一）, 3 1.</param>
/// <param name="Text">As printed.</param>
public sealed record NarrativeHeading(int Level, string Text) : NarrativeBlock;

/// <summary>A paragraph somebody writes.</summary>
/// <param name="Address">Its cell.</param>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Text">As stored, tokens in braces; empty when nobody wrote it yet.</param>
/// <param name="Version">Version of the cell, 0 when never filled.</param>
/// <param name="Parts">The text in parts.</param>
public sealed record NarrativeParagraph(
    FigureAddress Address, string Heading, string Text, int Version, ImmutableArray<NarrativePart> Parts) : NarrativeBlock
{
    /// <summary>Whether the person may write it now.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether its row exists; a blank paragraph the report asks for has none until somebody writes it.</summary>
    public bool HasRow { get; init; }

    /// <summary>Whether the report prints it.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>Numbers nothing binds.</summary>
    public int FreeCount => Parts.Count(part => part.Kind is NarrativePartKind.Free or NarrativePartKind.Broken);
}

/// <summary>A sentence the report's template writes from figures.</summary>
/// <param name="Parts">Words and bound numbers.</param>
public sealed record NarrativeSentence(ImmutableArray<NarrativePart> Parts) : NarrativeBlock;

/// <summary>A table or list that stands here.</summary>
/// <param name="Caption">Its title.</param>
/// <param name="Form">The form it prints; empty for the score sheet.</param>
public sealed record NarrativeTable(string Caption, string Form) : NarrativeBlock;

/// <summary>A part of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As read; the token in braces where it is broken.</param>
/// <param name="Token">The token without braces; empty for words.</param>
/// <param name="Label">What the figure is, in Chinese; empty for words.</param>
public sealed record NarrativePart(NarrativePartKind Kind, string Text, string Token = "", string Label = "");

/// <summary>What a part of a text is.</summary>
public enum NarrativePartKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A number or word a token binds (绑定).</summary>
    Bound,

    /// <summary>A number nothing binds (未绑定).</summary>
    Free,

    /// <summary>A token whose figure is missing.</summary>
    Broken,
}
