using System.Text;
using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>Cuts the text of a rule into tokens.</summary>
internal sealed class Lexer(string text, SourceLocation? place)
{
    private readonly List<Token> tokens = [];
    private int at;

    /// <summary>All tokens, the end included, or the first fault.</summary>
    public Result<List<Token>> Read()
    {
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= text.Length)
            {
                tokens.Add(new Token(TokenKind.End, "", new TextSpan(text.Length, 0)));
                return tokens;
            }
            if (Next() is { } problem)
                return problem;
        }
    }

    private RuleProblem? Next()
    {
        var c = text[at];
        if (IsWordStart(c))
            return Take(TokenKind.Word, IsWordPart);
        if (char.IsAsciiDigit(c))
            return Number();
        return c switch
        {
            '\'' or '"' => Quoted(c),
            '[' => Row(),
            _ => Sign(),
        };
    }

    public static bool IsWord(string word) => word.Length > 0 && IsWordStart(word[0]) && word.All(IsWordPart);

    private static bool IsWordStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsWordPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private RuleProblem? Take(TokenKind kind, Func<char, bool> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
            at++;
        tokens.Add(new Token(kind, text[start..at], new TextSpan(start, at - start)));
        return null;
    }

    private RuleProblem? Number()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
        }
        var span = new TextSpan(start, at - start);
        if (span.Length > RuleParser.MaximumDigits)
            return RuleProblems.NumberTooLong(span, place);
        if (at < text.Length && IsWordPart(text[at]))
            return RuleProblems.UnexpectedCharacter(new TextSpan(at, 1), place, text[at]);
        tokens.Add(new Token(TokenKind.Number, text[start..at], span));
        return null;
    }

    private RuleProblem? Quoted(char quote)
    {
        var start = at++;
        var value = new StringBuilder();
        while (at < text.Length)
        {
            if (text[at] != quote)
                _ = value.Append(text[at++]);
            else if (at + 1 < text.Length && text[at + 1] == quote)
            {
                _ = value.Append(quote);
                at += 2;
            }
            else
            {
                at++;
                tokens.Add(new Token(TokenKind.Text, value.ToString(), new TextSpan(start, at - start)));
                return null;
            }
        }
        return RuleProblems.Unclosed(new TextSpan(start, text.Length - start), place, quote.ToString());
    }

    private RuleProblem? Row()
    {
        var end = text.IndexOf(']', at);
        if (end < 0)
            return RuleProblems.Unclosed(new TextSpan(at, text.Length - at), place, "]");
        var span = new TextSpan(at, end + 1 - at);
        var key = text[(at + 1)..end].Trim();
        if (key.Length == 0 || key.Any(c => char.IsWhiteSpace(c) || c == '['))
            return RuleProblems.BadRow(span, place, key);
        tokens.Add(new Token(TokenKind.Row, key, span));
        at = end + 1;
        return null;
    }

    private RuleProblem? Sign()
    {
        foreach (var sign in (ReadOnlySpan<string>)["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "(", ")", ",", "."])
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0)
                continue;
            tokens.Add(new Token(TokenKind.Sign, sign, new TextSpan(at, sign.Length)));
            at += sign.Length;
            return null;
        }
        return RuleProblems.UnexpectedCharacter(new TextSpan(at, 1), place, text[at]);
    }
}
