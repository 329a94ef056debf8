"""An S3 server for tests: moto's, which from the bucket's making on takes only what is rightly signed. Says where it is; ends with its input."""

import json
import sys

import boto3
import requests
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
endpoint = f"http://{host}:{port}"
first = dict(endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="first", aws_secret_access_key="first")
boto3.client("s3", **first).create_bucket(Bucket="chamado")
iam = boto3.client("iam", **first)
iam.create_user(UserName="chamado")
allowed = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
iam.put_user_policy(UserName="chamado", PolicyName="files", PolicyDocument=policy)
key = iam.create_access_key(UserName="chamado")["AccessKey"]
requests.post(f"{endpoint}/moto-api/reset-auth", data="0", timeout=5)
said = {"endpoint": endpoint, "accessKeyId": key["AccessKeyId"], "secretAccessKey": key["SecretAccessKey"]}
print(json.dumps(said), flush=True)
sys.stdin.read()
server.stop()
