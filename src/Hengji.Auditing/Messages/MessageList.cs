namespace Hengji.Auditing.Messages;

/// <summary>Sentences, or words of the document, one after the other; in English the words are quoted.</summary>
/// <param name="separator">What stands between them in Chinese.</param>
/// <param name="parts">Messages, or texts as printed.</param>
internal sealed class MessageList(string separator, ImmutableArray<object> parts) : Message("")
{
    /// <inheritdoc/>
    public override string English =>
        string.Join(EnglishSeparator, parts.Select(part => part is Message message ? message.English : $"“{part}”"));

    /// <inheritdoc/>
    public override bool HasEnglish => parts.OfType<Message>().All(part => part.HasEnglish);

    private string EnglishSeparator =>
        separator switch
        {
            "、" or "，" => ", ",
            "；" => "; ",
            "×" => " × ",
            _ => EnglishCatalogue.All.GetValueOrDefault(separator, separator) + " ",
        };

    /// <inheritdoc/>
    public override string ToString() => string.Join(separator, parts);
}
