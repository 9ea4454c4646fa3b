using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>Numbers, texts, cells, lists, functions and parentheses.</summary>
internal sealed partial class ExpressionReader
{
    private Expression? Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                at++;
                return new NumberLiteral(Value(token.Text), token.Span);
            case TokenKind.Text:
                at++;
                return new TextLiteral(token.Text, token.Span);
            case TokenKind.Word when !IsKeyword(token):
                return Named(token);
            case TokenKind.Sign when token.Text == "(":
                at++;
                return Implication() is { } inner && Expect(")") ? inner : null;
            default:
                return Fail(RuleProblems.Unexpected(
                    token, place, "数、单元格（表.列）、函数或左括号", "a number, a cell (form.item), a function or ("));
        }
    }

    private Expression? Named(Token name)
    {
        var next = tokens[at + 1];
        if (next.Is("("))
            return name.Text == "param" ? Parameter(name) : Function(name);
        if (name.Text == "units" && next.Kind == TokenKind.Word)
        {
            at++;
            return List(name);
        }
        if (!next.Is("."))
            return form.Length > 0 ? Cell(name, form, name, 1) : Fail(RuleProblems.BareName(name, place));
        var item = tokens[at + 2];
        return item.Kind == TokenKind.Word ? Cell(name, name.Text, item, 3) : FailAt(item);
    }

    private Expression? Cell(Token first, string formId, Token item, int length)
    {
        at += length;
        var row = Current.Kind == TokenKind.Row ? Current.Text : null;
        var last = row is null ? item : Current;
        if (row is not null)
            at++;
        var span = Cover(first, last);
        return row == "*"
            ? new ListReference(formId, item.Text, UnitsOnly: false, span)
            : new CellReference(formId, item.Text, row, span);
    }

    private ListReference? List(Token units)
    {
        var first = Current;
        var hasForm = tokens[at + 1].Is(".");
        if (!hasForm && form.Length == 0)
        {
            _ = Fail(RuleProblems.BareName(first, place));
            return null;
        }
        var item = hasForm ? tokens[at + 2] : first;
        if (item.Kind != TokenKind.Word)
        {
            _ = FailAt(item);
            return null;
        }
        at += hasForm ? 3 : 1;
        return new ListReference(hasForm ? first.Text : form, item.Text, UnitsOnly: true, Cover(units, item));
    }

    private ParameterReference? Parameter(Token name)
    {
        at += 2;
        var argument = Current;
        if (argument.Kind is not (TokenKind.Word or TokenKind.Text))
        {
            _ = Fail(RuleProblems.Unexpected(argument, place, "参数名", "the name of a parameter"));
            return null;
        }
        at++;
        var close = Current;
        return Expect(")") ? new ParameterReference(argument.Text, Cover(name, close)) : null;
    }

    private FunctionCall? Function(Token name)
    {
        if (FunctionNames.Find(name.Text) is not { } function)
        {
            _ = Fail(RuleProblems.UnknownFunction(
                name, place, NearestNames.Of(name.Text, FunctionNames.All.Append("param"))));
            return null;
        }
        at += 2;
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            var argument = function == RuleFunction.Band && arguments.Count == 1 && Current.Kind == TokenKind.Word
                ? BandName()
                : Implication();
            if (argument is null)
                return null;
            arguments.Add(argument);
        }
        while (Accept(","));
        var close = Current;
        if (!Expect(")") || !HasArity(name, function, arguments.Count))
            return null;
        return new FunctionCall(function, arguments.ToImmutable(), Cover(name, close));
    }

    private bool HasArity(Token name, RuleFunction function, int found)
    {
        var (fewest, most) = FunctionNames.Arity(function);
        if (found >= fewest && found <= most)
            return true;
        var expected = fewest.ToString(CultureInfo.InvariantCulture);
        _ = Fail(RuleProblems.WrongArity(name, place, found, expected, expected));
        return false;
    }

    private TextLiteral BandName()
    {
        var name = Current;
        at++;
        return new TextLiteral(name.Text, name.Span);
    }

    private Expression? FailAt(Token token) =>
        Fail(RuleProblems.Unexpected(token, place, "列名", "the name of a column"));

    private bool IsKeyword(Token token) =>
        token.Text is "and" or "or" or "implies" or "not" && !tokens[at + 1].Is(".");

    private static TextSpan Cover(Token first, Token last) =>
        new(first.Span.Start, last.Span.Start + last.Span.Length - first.Span.Start);
}
