using System.Collections.Frozen;
using Hengji.Documents.Audits;
using Hengji.Figures;

namespace Hengji.Auditing.Messages;

/// <summary>The English of the auditor's sentences, by their Chinese (英文对照): a small table for each room, read when first asked for.</summary>
internal static class EnglishCatalogue
{
    private static readonly Lazy<FrozenDictionary<string, string>> Sentences = new(Read);

    /// <summary>Every Chinese sentence with its English.</summary>
    public static FrozenDictionary<string, string> All => Sentences.Value;

    /// <summary>The sentence in English; in Chinese where the catalogue does not know it.</summary>
    public static string Tell(Message message) =>
        message.IsEmpty ? ""
        : All.TryGetValue(message.Template, out var english) ? string.Format(CultureInfo.InvariantCulture, english, [.. message.Arguments.Select(Tell)])
        : message.ToString();

    /// <summary>Whether the sentence and all sentences in it have English.</summary>
    public static bool Knows(Message message) =>
        message.IsEmpty || (All.ContainsKey(message.Template) && message.Arguments.OfType<Message>().All(inner => inner.HasEnglish));

    /// <summary>Places and units are told in English, words of the document as they are.</summary>
    private static object Tell(object argument) =>
        argument is Message message ? message.English
        : argument is string text ? EnglishUnits.Of(EnglishPlaces.Of(text)).Replace("＋", " + ", StringComparison.Ordinal).Replace("－", " − ", StringComparison.Ordinal)
        : argument;

    private static FrozenDictionary<string, string> Read() =>
        CatalogueFiles.Read().ToFrozenDictionary(pair => pair.Chinese, pair => pair.English, StringComparer.Ordinal);
}
