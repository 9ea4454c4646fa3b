namespace Hengji.Auditing.Messages;

/// <summary>English sentences as they begin and end.</summary>
internal static class EnglishSentence
{
    /// <summary>The message with a capital and a full stop.</summary>
    public static string Of(Message message) => Of(message.English);

    /// <inheritdoc cref="Of(Message)"/>
    public static string Of(string english) =>
        english.Length == 0 ? "" : char.ToUpperInvariant(english[0]) + english[1..] + (english[^1] is '.' or '?' ? "" : ".");
}
