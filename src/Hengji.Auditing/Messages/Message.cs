using System.Runtime.CompilerServices;
using System.Text;

namespace Hengji.Auditing.Messages;

/// <summary>A sentence of the auditor, written in Chinese where it is needed and told in English on request (说法).</summary>
/// <remarks>
/// Written as any interpolated string: <c>$"占比＝“{part}”÷“{whole}”"</c>. What stands between the holes is kept apart from what fills
/// them, so that the English sentence can be found by the Chinese one. Nothing is put together before it is told. A plain string
/// becomes a sentence without holes; one that was put together elsewhere has lost them, and has no English.
/// </remarks>
[InterpolatedStringHandler]
public class Message : IEquatable<Message>
{
    private readonly object[] parts;
    private int count;
    private ulong holes;

    /// <summary>Begins a sentence; the compiler calls this.</summary>
    /// <param name="literalLength">Characters between the holes.</param>
    /// <param name="formattedCount">How many holes.</param>
    public Message(int literalLength, int formattedCount)
    {
        _ = literalLength;
        parts = new object[(2 * formattedCount) + 1];
    }

    private protected Message(string text) => (parts, count) = ([text], text.Length == 0 ? 0 : 1);

    /// <summary>No words.</summary>
    public static Message None { get; } = new("");

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => ToString().Length == 0;

    /// <summary>In English; parts without an English counterpart stay Chinese.</summary>
    public virtual string English => EnglishCatalogue.Tell(this);

    /// <summary>Whether all of it can be told in English.</summary>
    public virtual bool HasEnglish => EnglishCatalogue.Knows(this);

    /// <summary>The sentence with <c>{0}</c>, <c>{1}</c> … for its holes: the key of its English.</summary>
    internal string Template
    {
        get
        {
            if (count == 1 && !IsHole(0))
                return (string)parts[0];
            var (text, hole) = (new StringBuilder(), 0);
            for (var at = 0; at < count; at++)
                _ = IsHole(at) ? text.Append(CultureInfo.InvariantCulture, $"{{{hole++}}}") : text.Append((string)parts[at]);
            return text.ToString();
        }
    }

    /// <summary>What fills the holes, in order: texts as printed, or sentences.</summary>
    internal IEnumerable<object> Arguments => Enumerable.Range(0, count).Where(IsHole).Select(at => parts[at]);

    /// <summary>A sentence without holes.</summary>
    public static implicit operator Message(string text) => text.Length == 0 ? None : new Message(text);

    /// <summary>Words of the document, which stay as they are.</summary>
    public static Message Quoted(string words) => new ToldMessage(words, words);

    /// <summary>A sentence whose English stands beside it, as titles of a pack's rules.</summary>
    /// <param name="chinese">In Chinese.</param>
    /// <param name="english">In English; null when there is none.</param>
    public static Message Given(string chinese, string? english) => chinese.Length == 0 ? None : new ToldMessage(chinese, english);

    /// <summary>Sentences, or words of the document, one after the other.</summary>
    public static Message List<T>(string separator, IEnumerable<T> parts) where T : notnull =>
        new MessageList(separator, [.. parts.Select(part => part is Message ? (object)part : part.ToString() ?? "")]);

    /// <summary>Adds what stands between the holes; the compiler calls this.</summary>
    public void AppendLiteral(string value) => parts[count++] = value;

    /// <summary>Fills a hole with another sentence.</summary>
    public void AppendFormatted(Message value) => Fill(value);

    /// <summary>Fills a hole with words of the document.</summary>
    public void AppendFormatted(string? value) => Fill(value ?? "");

    /// <summary>Fills a hole with a number or a head as it prints everywhere.</summary>
    public void AppendFormatted<T>(T value) =>
        Fill((value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString()) ?? "");

    /// <summary>In Chinese.</summary>
    public override string ToString() => count == 1 && parts[0] is string only ? only : string.Concat(parts.AsSpan(0, count));

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    private bool IsHole(int at) => ((holes >> at) & 1) != 0;

    private void Fill(object value)
    {
        holes |= 1UL << count;
        parts[count++] = value;
    }
}
