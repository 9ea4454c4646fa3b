using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Word;

/// <summary>Fields that are open: only their results are printed, not what makes them.</summary>
internal sealed partial class FieldStack
{
    private readonly List<Field> open = [];

    /// <summary>Whether the text at hand makes a field and is not printed.</summary>
    public bool IsInstruction { get; private set; }

    /// <summary>A field begins.</summary>
    public void Begin()
    {
        open.Add(new Field());
        IsInstruction = true;
    }

    /// <summary>Words that make the field.</summary>
    public void Instruct(string words)
    {
        if (open is [.., { HasResult: false } field] && field.Words.Length < 1000)
            field.Words += words;
    }

    /// <summary>Its result begins.</summary>
    public void Separate()
    {
        if (open is [.., var field])
            field.HasResult = true;
        Look();
    }

    /// <summary>The field ends.</summary>
    /// <returns>What a field without a stored result prints: 带圈字符 such as ①.</returns>
    public string End()
    {
        if (open is not [.., var field])
            return "";
        open.RemoveAt(open.Count - 1);
        Look();
        return field.HasResult || IsInstruction ? "" : Circled(field.Words);
    }

    /// <summary>A paragraph ends; what makes a field never goes on in the next one, however damaged the file is.</summary>
    public void EndParagraph()
    {
        _ = open.RemoveAll(field => !field.HasResult);
        IsInstruction = false;
    }

    private void Look() => IsInstruction = open.Exists(field => !field.HasResult);

    private static string Circled(string words)
    {
        var match = Circle().Match(words);
        if (!match.Success)
            return "";
        var inner = match.Groups["inner"].Value;
        return int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? NumberWords.Of(number, "decimalEnclosedCircle") : inner;
    }

    [GeneratedRegex(@"^\s*eq\s*\\o\s*\\ac\s*\(\s*[○〇□△◇]\s*[,，;]\s*(?<inner>[^()]{1,4}?)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Circle();

    private sealed class Field
    {
        public string Words { get; set; } = "";

        public bool HasResult { get; set; }
    }
}
