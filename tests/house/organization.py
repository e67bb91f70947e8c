#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An organization with one invite, at two ports of this computer: plain, and with TLS.

    organization.py KEY CERTIFICATE CERTIFICATE_KEY     prints the ports, and serves until it is ended

Whoever brings another key than KEY is refused.
"""

import http.server
import json
import ssl
import sys
import threading

INVITE = {"object": "organization.invite", "id": "invite-1", "email": "kim@example.com",
          "role": "reader", "status": "pending", "invited_at": 1, "expires_at": 2}


class Organization(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.headers["Authorization"] != f"Bearer {sys.argv[1]}":
            self.answer(401, {"error": {"message": "Incorrect API key", "code": "invalid_api_key"}})
            return
        invites = [INVITE] if self.path.partition("?")[0].endswith("/organization/invites") else []
        self.answer(200, {"object": "list", "data": invites, "has_more": False})

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def main():
    plain = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Organization)
    sealed = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Organization)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    sealed.socket = context.wrap_socket(sealed.socket, server_side=True)
    print(plain.server_port, sealed.server_port, flush=True)
    threading.Thread(target=sealed.serve_forever, daemon=True).start()
    plain.serve_forever()


if __name__ == "__main__":
    main()
