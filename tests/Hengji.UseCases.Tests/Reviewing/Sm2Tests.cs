using System.Text;
using Hengji.Signing;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Math;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class Sm2Tests
{
    // GB/T 32918.5-2017, annex A.2: key pair, message and signature on the curve sm2p256v1.
    private const string Private = "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";
    private const string Public =
        "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
    private const string R = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3";
    private const string S = "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";

    private static readonly byte[] Message = Encoding.ASCII.GetBytes("message digest");
    private static readonly byte[] Signature =
        new DerSequence(new DerInteger(new BigInteger(R, 16)), new DerInteger(new BigInteger(S, 16))).GetDerEncoded();

    [Fact]
    public void Makes_the_public_key_of_the_standards_example() =>
        Convert.ToHexString(Sm2.FromPrivateKey(Convert.FromHexString(Private)).PublicKey.Span).ShouldBe(Public);

    [Fact]
    public void Verifies_the_signature_of_the_standards_example() =>
        Sm2.Verify(Convert.FromHexString(Public), Message, Signature).ShouldBeTrue();

    [Fact]
    public void Hashes_the_standards_example() => // GB/T 32905-2016, annex A.1
        Sm3.Hex("abc"u8).ShouldBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

    [Fact]
    public void Verifies_what_it_signed_and_nothing_else()
    {
        var pair = Sm2.NewKeyPair();
        var signed = Sm2.Sign(pair.PrivateKey.Span, Message);
        Sm2.Verify(pair.PublicKey.Span, Message, signed).ShouldBeTrue();
        Sm2.Verify(pair.PublicKey.Span, "message digesT"u8, signed).ShouldBeFalse();
        Sm2.Verify(Sm2.NewKeyPair().PublicKey.Span, Message, signed).ShouldBeFalse();
        Sm2.Verify(pair.PublicKey.Span, Message, signed.AsSpan(1)).ShouldBeFalse();
        Sm2.Verify("04"u8, Message, signed).ShouldBeFalse();
        Sm2.Verify(pair.PublicKey.Span, Message, []).ShouldBeFalse();
    }

    [Fact]
    public void Refuses_what_is_no_private_key()
    {
        Should.Throw<ArgumentException>(() => Sm2.Sign(new byte[32], Message));
        Should.Throw<ArgumentException>(() => Sm2.Sign(new byte[31], Message));
    }
}
