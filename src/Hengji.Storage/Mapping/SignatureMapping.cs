using Hengji.Storage.Reviewing;

namespace Hengji.Storage.Mapping;

internal sealed class SignatureMapping : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.ToTable("signatures");
        builder.Property(signature => signature.Signer).HasMaxLength(200);
        builder.Property(signature => signature.Opinion).HasMaxLength(2000);
        builder.Property(signature => signature.ScanSha256).HasMaxLength(64);
        builder.HasIndex(signature => signature.SnapshotId);
    }
}
